package org.parley.clean;

import com.carrotsearch.labs.langid.DetectedLanguage;
import com.carrotsearch.labs.langid.LangIdV3;
import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Who guesses a text's language, in ISO 639-1; {@link #UNKNOWN} when it does not know. */
@FunctionalInterface
interface LanguageGuesser {
    String UNKNOWN = "";

    String of(String text);

    /** All that are compared. What a supplier does is the start-up that a user waits for. */
    enum Candidate {
        OURS("ours", () -> text -> Language.of(List.of(text)).orElse(UNKNOWN)),
        OPENNLP("OpenNLP", Candidate::openNlp),
        LINGUA("lingua, all languages", () -> lingua(false)),
        LINGUA_LOW("lingua, low accuracy", () -> lingua(true)),
        OPTIMAIZE("optimaize", Candidate::optimaize),
        LANGID("langid", Candidate::langid);

        private final String title;
        private final Supplier<LanguageGuesser> guesser;

        Candidate(String title, Supplier<LanguageGuesser> guesser) {
            this.title = title;
            this.guesser = guesser;
        }

        String title() {
            return title;
        }

        LanguageGuesser start() {
            return guesser.get();
        }

        private static LanguageGuesser openNlp() {
            Map<String, String> names = threeLetterNames();
            try (InputStream in = Candidate.class.getResourceAsStream("/langdetect-183.bin")) {
                LanguageDetectorME detector = new LanguageDetectorME(new LanguageDetectorModel(in));
                return text -> {
                    String found = detector.predictLanguage(text).getLang();
                    return LanguageSamples.name(names.getOrDefault(found, found));
                };
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static LanguageGuesser lingua(boolean isLow) {
            LanguageDetectorBuilder builder = LanguageDetectorBuilder.fromAllSpokenLanguages();
            var detector = (isLow ? builder.withLowAccuracyMode() : builder).build();
            return text -> {
                IsoCode639_1 code = detector.detectLanguageOf(text).getIsoCode639_1();
                return code == IsoCode639_1.NONE ? UNKNOWN : LanguageSamples.name(code.toString());
            };
        }

        private static LanguageGuesser optimaize() {
            try {
                LanguageDetector detector = com.optimaize.langdetect.LanguageDetectorBuilder.create(
                                NgramExtractors.standard())
                        .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                        .build();
                return text -> Optional.ofNullable(detector.detect(text).orNull())
                        .map(LdLocale::getLanguage)
                        .map(LanguageSamples::name)
                        .orElse(UNKNOWN);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static LanguageGuesser langid() {
            LangIdV3 detector = new LangIdV3();
            return text -> {
                DetectedLanguage found = detector.classify(text, false);
                return LanguageSamples.name(found.getLangCode());
            };
        }

        /** ISO 639-3 to 639-1, with the members of macro-languages that detectors name. */
        private static Map<String, String> threeLetterNames() {
            Map<String, String> names = new HashMap<>(Map.of(
                    "cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "zlm", "ms", "plt", "mg", "azj", "az", "uzn",
                    "uz"));
            names.putAll(
                    Map.of("als", "sq", "pbu", "ps", "khk", "mn", "swh", "sw", "arb", "ar", "npi", "ne", "ory", "or"));
            Arrays.stream(Locale.getISOLanguages())
                    .filter(code -> !List.of("iw", "in", "ji").contains(code))
                    .forEach(code -> names.put(Locale.forLanguageTag(code).getISO3Language(), code));
            return names;
        }
    }
}
