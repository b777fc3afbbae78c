package org.parley.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.story.Reports.DAY;
import static org.parley.story.Reports.WIRE_TEXT;
import static org.parley.story.Reports.article;
import static org.parley.story.Reports.print;
import static org.parley.story.Reports.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.junit.jupiter.api.Test;
import org.parley.model.CleanArticle;
import org.parley.model.Fingerprint;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;
import org.parley.model.TermWeight;

class FingerprintsTest {
    @Test
    void isTheSameForTheSameArticle() {
        assertThat(print(wire("a"))).isEqualTo(print(wire("a")));
    }

    @Test
    void theNamesOfTheNewsAreKeysAndCommonWordsAreNot() {
        assertThat(print(wire("a")).getKeys())
                .contains("en varda", "en ostrova", "en karelund")
                .doesNotContain("en the", "en said", "en talks")
                .isSorted();
    }

    @Test
    void listsThatAreComparedAreSorted() {
        Fingerprint print = print(wire("a"));
        assertThat(print.getShingles()).isSorted();
        assertThat(print.getTerms()).extracting(TermWeight::getTerm).isSorted();
    }

    @Test
    void aLongArticleStaysWithinTwoKilobytes() throws IOException {
        List<String> paragraphs = IntStream.range(0, 500)
                .mapToObj(i -> "Word" + i + " and Name" + i * 7 + " met on " + i + " occasions in Town" + i * 3 + ".")
                .toList();
        assertThat(bytes(print(article("a", DAY, "Long", paragraphs)))).isLessThan(2048);
    }

    @Test
    void anEmptyArticleHasNoKeys() {
        Fingerprint print = print(article("a", DAY, "", List.of()));
        assertThat(print.getKeys()).isEmpty();
        assertThat(print.getTerms()).isEmpty();
    }

    @Test
    void aVagueDateIsNoDate() {
        assertThat(publishedBetween(DAY, DAY.plusDays(2)).getPublished()).isEqualTo(DAY.plusDays(1));
        assertThat(publishedBetween(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31))
                        .getPublished())
                .isNull();
    }

    @Test
    void aLanguageWithoutStatisticsIsComparedByItsTextAlone() {
        Fingerprint print =
                print(CleanArticle.newBuilder(wire("a")).setLanguage("sv").build());
        assertThat(print.getTerms()).isEmpty();
        assertThat(print.getKeys()).isNotEmpty().allMatch(key -> key.startsWith("sv #"));
    }

    @Test
    void theOrderOfWordsInTheLeadDoesNotMatterToTheTerms() {
        List<String> lead = WIRE_TEXT.subList(0, 2);
        List<String> reversed = List.of(lead.get(1), lead.get(0));
        assertThat(print(article("a", DAY, "T", reversed)).getTerms())
                .isEqualTo(print(article("a", DAY, "T", lead)).getTerms());
    }

    private static Fingerprint publishedBetween(LocalDate earliest, LocalDate latest) {
        return print(CleanArticle.newBuilder(wire("a"))
                .setPublished(Publication.newBuilder()
                        .setEarliest(earliest)
                        .setLatest(latest)
                        .setSource(PublicationSource.text)
                        .build())
                .build());
    }

    private static int bytes(Fingerprint print) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
        new SpecificDatumWriter<>(Fingerprint.class).write(print, encoder);
        encoder.flush();
        return out.size();
    }
}
