package org.parley.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.extract.Explanation.Finding;
import org.parley.extract.Explanation.Line;
import org.parley.extract.Explanation.Span;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.entity.Where;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Match;
import org.parley.extract.rule.Rule;
import org.parley.extract.rule.RuleBook;
import org.parley.extract.rule.Slots;

/** Puts what a marked sentence holds into words. */
final class Explainer {
    private final RuleBook rules;

    Explainer(RuleBook rules) {
        this.rules = rules;
    }

    Explanation explain(List<ReadSentence> sentences) {
        return new Explanation(sentences.stream().map(this::line).toList());
    }

    private Line line(ReadSentence sentence) {
        List<Finding> findings = new ArrayList<>();
        Stream.concat(rules.rounds().stream(), rules.events().stream())
                .forEach(rule -> findings.addAll(findings(rule, sentence)));
        return new Line(sentence.sentence().text(), sentence.sentence().start(), spans(sentence), findings);
    }

    private static List<Finding> findings(Rule rule, ReadSentence sentence) {
        List<Finding> findings = new ArrayList<>();
        for (Match match : rule.pattern().find(sentence.marked())) {
            Map<String, String> slots = new TreeMap<>();
            match.slots().forEach((name, mark) -> slots.put(name, sentence.text(mark)));
            findings.add(new Finding(rule.id(), sentence.start(match.from()), sentence.end(match.to() - 1), slots));
        }
        return findings;
    }

    private static List<Span> spans(ReadSentence sentence) {
        return Slots.all().stream()
                .filter(kind -> !kind.equals(Slots.ACTORS))
                .flatMap(kind -> sentence.marked().all(kind).stream())
                .map(mark -> new Span(
                        mark.kind(),
                        sentence.start(mark.from()),
                        sentence.end(mark.to() - 1),
                        sentence.text(mark),
                        meaning(mark)))
                .sorted(Comparator.comparingInt(Span::start).thenComparing(Span::kind))
                .toList();
    }

    private static String meaning(Mark mark) {
        Object value = mark.value();
        if (value instanceof Participant who) {
            return who.key();
        }
        if (value instanceof Where place) {
            return place.id();
        }
        if (value instanceof DateExpression date) {
            return date.date().getEdtf();
        }
        return value instanceof org.parley.vocabulary.Entity entity ? entity.id() : String.valueOf(value);
    }
}
