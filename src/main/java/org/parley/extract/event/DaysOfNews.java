package org.parley.extract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.DateExpression;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.rule.Slots;
import org.parley.model.EdtfDate;
import org.parley.model.EventStatus;
import org.parley.model.EventType;

/**
 * The day of a meeting or a call whose own clause names none: the day on which the same sentence, or the one before it about
 * the same person, has somebody speak. "Putin spoke on Tuesday. Standing next to his host after talks, he said ..."
 */
final class DaysOfNews {
    /** Older days are told as history. */
    private static final int DAYS_OF_NEWS = 7;

    private final List<ReadSentence> sentences;
    private final @Nullable LocalDate today;

    DaysOfNews(List<ReadSentence> sentences, @Nullable LocalDate today) {
        this.sentences = sentences;
        this.today = today;
    }

    Optional<EdtfDate> toldBefore(EventReport report) {
        boolean meets =
                report.rule().type() == EventType.MEETING || report.rule().type() == EventType.CALL;
        if (!meets || report.rule().status() != EventStatus.held || today == null) {
            return Optional.empty();
        }
        int index = report.sentence().index();
        return onlyDay(report.sentence())
                .or(() -> index > 0 && sharesActor(sentences.get(index - 1), report)
                        ? onlyDay(sentences.get(index - 1))
                        : Optional.empty());
    }

    /** Two days in one sentence leave open which of them it was. */
    private Optional<EdtfDate> onlyDay(ReadSentence sentence) {
        List<EdtfDate> days = sentence.marked().all(Slots.DATE).stream()
                .map(mark -> ((DateExpression) mark.value()).date())
                .filter(this::isRecentDay)
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private boolean isRecentDay(EdtfDate date) {
        LocalDate day = date.getEarliest();
        return day != null
                && day.equals(date.getLatest())
                && today != null
                && !day.isAfter(today)
                && day.isAfter(today.minusDays(DAYS_OF_NEWS));
    }

    private static boolean sharesActor(ReadSentence before, EventReport report) {
        return before.marked().all(Slots.ACTOR).stream()
                .map(mark -> ((Participant) mark.value()).key())
                .anyMatch(key ->
                        report.actors().stream().anyMatch(who -> who.key().equals(key)));
    }
}
