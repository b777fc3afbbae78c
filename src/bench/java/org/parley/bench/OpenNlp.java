package org.parley.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/** OpenNLP's English models for sentences and tokens, as Maven Central has them. Not thread-safe. */
public final class OpenNlp {
    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;

    public OpenNlp() throws IOException {
        try (InputStream sentenceModel = model("sentence");
                InputStream tokenModel = model("tokens")) {
            sentences = new SentenceDetectorME(new SentenceModel(sentenceModel));
            tokens = new TokenizerME(new TokenizerModel(tokenModel));
        }
    }

    private static InputStream model(String kind) {
        String file = "/opennlp-en-ud-ewt-" + kind + "-1.2-2.5.0.bin";
        return Objects.requireNonNull(OpenNlp.class.getResourceAsStream(file), file);
    }

    public List<Span> sentences(String text) {
        return Arrays.asList(sentences.sentPosDetect(text));
    }

    /** The tokens of each sentence. */
    List<Span[]> tokens(String text) {
        return tokens(text, tokens);
    }

    List<Span[]> simpleTokens(String text) {
        return tokens(text, SimpleTokenizer.INSTANCE);
    }

    private List<Span[]> tokens(String text, Tokenizer tokenizer) {
        List<Span[]> found = new ArrayList<>();
        for (Span sentence : sentences.sentPosDetect(text)) {
            found.add(tokenizer.tokenizePos(sentence.getCoveredText(text).toString()));
        }
        return found;
    }
}
