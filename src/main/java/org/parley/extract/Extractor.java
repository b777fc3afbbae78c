package org.parley.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.date.Dates;
import org.parley.extract.entity.EntityMarker;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.event.EventReader;
import org.parley.extract.event.EventReport;
import org.parley.extract.event.Events;
import org.parley.extract.round.ProcessIndex;
import org.parley.extract.round.Processes;
import org.parley.extract.round.Rounds;
import org.parley.extract.rule.RuleBook;
import org.parley.extract.text.Sentence;
import org.parley.extract.text.Sentences;
import org.parley.model.CleanArticle;
import org.parley.model.Mention;
import org.parley.model.Publication;
import org.parley.vocabulary.Vocabulary;

/** Reads rounds, events and dates out of a clean article. Immutable, thread-safe. */
public final class Extractor {
    private final Vocabulary vocabulary;
    private final RuleBook rules;
    private final Dates dates = new Dates();
    private final EntityMarker entities;
    private final EventReader eventReader;
    private final Rounds rounds;
    private final ProcessIndex index;

    public Extractor(Vocabulary vocabulary, RuleBook rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.entities = new EntityMarker(vocabulary, rules);
        this.eventReader = new EventReader(rules);
        this.rounds = new Rounds(vocabulary, rules);
        this.index = new ProcessIndex(vocabulary);
    }

    /** All that one article reports; mentions have no storyId yet. */
    public Extraction extract(CleanArticle article) {
        String text = text(article);
        List<Sentence> sentences = Sentences.of(text);
        List<DateExpression> found = dates.find(text, sentences, article.getPublished());
        @Nullable LocalDate today = day(article.getPublished());
        List<ReadSentence> read = mark(text, sentences, found, today);
        Processes processes = new Processes(vocabulary, index, article.getTitle(), read, today);
        List<EventReport> reports = new ArrayList<>();
        read.forEach(sentence -> reports.addAll(eventReader.read(sentence)));
        Rounds.Found talks = rounds.find(article, read, reports, processes, today);
        List<Mention> mentions = new ArrayList<>(talks.mentions());
        mentions.addAll(new Events(article, read, processes, today).merge(talks.otherEvents()));
        mentions.sort(Comparator.comparingInt(mention -> mention.getEvidence().getStart()));
        return new Extraction(text, found, List.copyOf(mentions));
    }

    /** How an article is read: the spans and the rules that match, sentence by sentence. */
    public Explanation explain(CleanArticle article) {
        String text = text(article);
        List<Sentence> sentences = Sentences.of(text);
        List<DateExpression> found = dates.find(text, sentences, article.getPublished());
        return new Explainer(rules).explain(mark(text, sentences, found, day(article.getPublished())));
    }

    private static String text(CleanArticle article) {
        return String.join("\n\n", article.getParagraphs());
    }

    private List<ReadSentence> mark(
            String text, List<Sentence> sentences, List<DateExpression> found, @Nullable LocalDate today) {
        List<ReadSentence> read = entities.mark(text, sentences, found, today);
        Rounds.mark(read);
        return read;
    }

    /** The day of publication, if it is known to the day. */
    private static @Nullable LocalDate day(Publication published) {
        return published.getEarliest() != null && published.getEarliest().equals(published.getLatest())
                ? published.getEarliest()
                : null;
    }
}
