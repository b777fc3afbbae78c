package org.parley.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.parley.model.Actor;
import org.parley.model.Edtf;
import org.parley.model.Evidence;
import org.parley.model.Mention;
import org.parley.model.MentionKind;
import org.parley.model.Modality;
import org.parley.model.Place;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;
import org.parley.model.RoundStatus;
import org.parley.round.ProcessTable;

/**
 * What one more mention costs as a process grows: mentions come in the order of their days, as news does, at a rate that
 * stays the same, and each is put into the table by itself.
 *
 * <p>Arguments: number of mentions (100000), mentions per day (10).
 */
public final class GrowingProcess {
    private static final int REPORT_EVERY = 10_000;
    private static final List<String> CITIES = List.of("Lanby", "Portville", "Eastmouth", "Norwell");

    private GrowingProcess() {}

    public static void main(String[] arguments) {
        int mentions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int perDay = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        Random random = new Random(7);
        ProcessTable table = new ProcessTable();
        long[] nanos = new long[REPORT_EVERY];
        System.out.println("mentions   rounds   mean us    p50 us    p99 us");
        for (int i = 0; i < mentions; i++) {
            Mention mention = mention(i, LocalDate.of(1990, 1, 1).plusDays(i / perDay), random);
            long begin = System.nanoTime();
            table.replace(List.of(), List.of(mention));
            nanos[i % REPORT_EVERY] = System.nanoTime() - begin;
            if ((i + 1) % REPORT_EVERY == 0) {
                report(i + 1, table, nanos);
            }
        }
    }

    private static void report(int size, ProcessTable table, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%8d %8d %9.0f %9.0f %9.0f%n",
                size,
                table.assembled().rounds().size(),
                Arrays.stream(sorted).average().orElseThrow() / 1000,
                sorted[sorted.length / 2] / 1000.0,
                sorted[sorted.length * 99 / 100] / 1000.0);
    }

    /** Rounds begin on the first and in the middle of a month in one of a few cities; reports are as vague as real ones. */
    private static Mention mention(int i, LocalDate published, Random random) {
        String city = CITIES.get(random.nextInt(CITIES.size()));
        LocalDate round = published.plusDays(random.nextInt(40) - 25).withDayOfMonth(random.nextBoolean() ? 1 : 15);
        boolean past = !round.isAfter(published);
        Mention.Builder mention = Mention.newBuilder()
                .setArticleId("article-" + i)
                .setStoryId("story-" + i / 2)
                .setOutlet("Outlet " + random.nextInt(50))
                .setPublished(new Publication(published.toString(), published, published, PublicationSource.source))
                .setProcess("ruritania")
                .setKind(MentionKind.round)
                .setModality(past ? Modality.asserted : Modality.planned)
                .setStatus(past ? RoundStatus.concluded : RoundStatus.scheduled)
                .setParties(List.of(
                        new Actor("north", "North", null, "XA", null), new Actor("south", "South", null, "XB", null)))
                .setEvidence(new Evidence("The sides met.", 0, 14))
                .setRule("bench");
        if (random.nextInt(10) < 7) {
            mention.setVenue(new Place(null, city, null, null));
        }
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> mention.setStart(Edtf.day(round).asDate(null, null));
            case 5, 6 ->
                mention.setStart(Edtf.parse(round.toString().substring(0, "2021-04".length()))
                        .asDate(null, null));
            case 7 -> mention.setBackground(past);
            default -> {
                // undated: what is reported and when is all there is to go by
            }
        }
        return mention.build();
    }
}
