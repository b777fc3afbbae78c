package org.parley.extract.rule;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.rule.RoundRule.DateRole;
import org.parley.extract.rule.RoundRule.OutcomeWords;
import org.parley.extract.text.Token;
import org.parley.extract.text.Tokens;
import org.parley.model.EventStatus;
import org.parley.model.EventType;
import org.parley.model.Modality;
import org.parley.model.Plover;
import org.parley.model.RoundStatus;
import org.parley.vocabulary.yaml.Located;
import org.parley.vocabulary.yaml.Origin;
import org.parley.vocabulary.yaml.Problems;
import org.parley.vocabulary.yaml.YamlRecords;

/** Reads the three rule files, reporting every bad line. */
final class RuleFiles {
    record LexiconFile(
            Map<String, List<String>> words, Map<String, List<String>> verbs, Map<String, Integer> ordinals) {}

    record RoundFile(List<RoundEntry> rules) {}

    record RoundEntry(
            Origin at,
            String id,
            Located<String> pattern,
            @Nullable RoundStatus status,
            boolean concrete,
            @Nullable DateRole date,
            @Nullable OutcomeWords outcome,
            List<String> examples,
            List<String> not) {}

    record EventFile(List<EventEntry> rules) {}

    record EventEntry(
            Origin at,
            String id,
            EventType type,
            Located<String> pattern,
            @Nullable EventStatus status,
            @Nullable Modality modality,
            String plover,
            @Nullable String mode,
            String cameo,
            @Nullable Integer needs,
            List<String> examples,
            List<String> not) {}

    private final Path folder;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    RuleFiles(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    Optional<RuleBook> read() {
        int before = problems.list().size();
        Optional<LexiconFile> words = read("lexicon.yaml", LexiconFile.class);
        Optional<RoundFile> rounds = read("round-rules.yaml", RoundFile.class);
        Optional<EventFile> events = read("event-rules.yaml", EventFile.class);
        if (words.isEmpty() || rounds.isEmpty() || events.isEmpty()) {
            return Optional.empty();
        }
        Lexicon lexicon = lexicon(words.get());
        List<RoundRule> roundRules = rounds.get().rules().stream()
                .map(entry -> round(entry, lexicon))
                .filter(Objects::nonNull)
                .toList();
        List<EventRule> eventRules = events.get().rules().stream()
                .map(entry -> event(entry, lexicon))
                .filter(Objects::nonNull)
                .toList();
        return problems.list().size() == before
                ? Optional.of(new RuleBook(lexicon, words.get().ordinals(), roundRules, eventRules))
                : Optional.empty();
    }

    private <R extends Record> Optional<R> read(String name, Class<R> type) {
        return YamlRecords.read(folder.resolve(name), type, problems);
    }

    private static Lexicon lexicon(LexiconFile file) {
        Lexicon.Builder builder = Lexicon.builder(
                phrase -> Tokens.of(phrase).stream().map(Token::lower).toList());
        file.words().forEach(builder::words);
        file.verbs().forEach(builder::verbs);
        return builder.build();
    }

    private @Nullable RoundRule round(RoundEntry entry, Lexicon lexicon) {
        @Nullable
        Pattern pattern = pattern(entry.at(), entry.id(), entry.pattern(), lexicon, entry.examples(), entry.not());
        return pattern == null
                ? null
                : new RoundRule(
                        entry.id(),
                        pattern,
                        entry.status(),
                        entry.concrete(),
                        Objects.requireNonNullElse(entry.date(), DateRole.START),
                        Objects.requireNonNullElse(entry.outcome(), OutcomeWords.NONE),
                        entry.examples(),
                        entry.not());
    }

    private @Nullable EventRule event(EventEntry entry, Lexicon lexicon) {
        @Nullable
        Pattern pattern = pattern(entry.at(), entry.id(), entry.pattern(), lexicon, entry.examples(), entry.not());
        return pattern == null
                ? null
                : new EventRule(
                        entry.id(),
                        entry.type(),
                        pattern,
                        entry.status(),
                        Objects.requireNonNullElse(entry.modality(), Modality.asserted),
                        new Plover(entry.plover(), entry.mode()),
                        entry.cameo(),
                        Objects.requireNonNullElse(entry.needs(), 2),
                        entry.examples(),
                        entry.not());
    }

    private @Nullable Pattern pattern(
            Origin at,
            String id,
            Located<String> written,
            Lexicon lexicon,
            List<String> examples,
            List<String> counterexamples) {
        if (!ids.add(id)) {
            problems.add(at, "two rules are called '" + id + "'");
        }
        if (examples.isEmpty() || counterexamples.isEmpty()) {
            problems.add(
                    at, "rule '" + id + "' needs an example that it matches and one, under 'not', that it does not");
        }
        try {
            return Pattern.parse(written.value(), lexicon);
        } catch (IllegalArgumentException e) {
            problems.add(written.at(), "rule '" + id + "': " + e.getMessage());
            return null;
        }
    }
}
