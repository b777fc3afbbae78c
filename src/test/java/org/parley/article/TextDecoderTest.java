package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
    private static final String RUSSIAN =
            "Посланники встретились в понедельник в старой ратуше и сказали, что вернутся через неделю.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1251 | Посланники встретились в понедельник в старой ратуше.",
                "windows-1256 | التقى المبعوثون يوم الاثنين في القاعة القديمة.",
                "ISO-8859-1 | Les envoyés se sont réunis à la vieille mairie.",
                "Shift_JIS | 特使らは月曜日に旧市庁舎で会談した。",
                "EUC-KR | 특사들은 월요일 옛 시청에서 만났다.",
                "GB18030 | 特使周一在旧市政厅会面。",
                "ISO-2022-JP | 特使らは月曜日に旧市庁舎で会談した。",
                "UTF-16LE | The envoys met on Monday."
            })
    void theHeaderSaysWhichCharset(String charset, String text) {
        byte[] bytes = text.getBytes(Charset.forName(charset));

        assertThat(TextDecoder.decode(bytes, "text/html; charset=" + charset)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R", "ISO-8859-5"})
    void thePageItselfSaysWhichCharset(String charset) {
        String page = "<meta http-equiv=Content-Type content=\"text/html; charset=" + charset + "\"><p>" + RUSSIAN;

        assertThat(TextDecoder.decode(page.getBytes(Charset.forName(charset)), null))
                .isEqualTo(page);
        assertThat(TextDecoder.decode(page.getBytes(Charset.forName(charset)), "text/html"))
                .isEqualTo(page);
    }

    @Test
    void theHeaderStandsAboveThePage() {
        String page = "<meta charset=windows-1251><p>" + RUSSIAN;

        assertThat(TextDecoder.decode(page.getBytes(Charset.forName("KOI8-R")), "text/html;charset=\"koi8-r\""))
                .isEqualTo(page);
    }

    @Test
    void aPageThatLiesAboutUtf8IsDetected() {
        String page = "<meta charset=utf-8><p>" + RUSSIAN.repeat(5);

        assertThat(TextDecoder.decode(page.getBytes(Charset.forName("windows-1251")), "text/html; charset=utf-8"))
                .isEqualTo(page);
    }

    @Test
    void utf8IsRecognisedWhateverIsSaid() {
        String page = "<meta charset=windows-1251><p>" + RUSSIAN;

        assertThat(TextDecoder.decode(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=iso-8859-1"))
                .isEqualTo(page);
    }

    @Test
    void aCharacterThatWasCutDoesNotSpoilThePage() {
        byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 2);

        assertThat(TextDecoder.decode(cut, null)).startsWith(RUSSIAN.substring(0, RUSSIAN.length() - 2));
    }

    @Test
    void theByteOrderMarkStandsAboveAll() {
        byte[] marked = ("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_16LE);

        assertThat(TextDecoder.decode(marked, "text/plain; charset=utf-8")).isEqualTo(RUSSIAN);
        assertThat(TextDecoder.decode(("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_16BE), null))
                .isEqualTo(RUSSIAN);
    }

    @Test
    void anUnknownCharsetIsPassedOver() {
        byte[] bytes = RUSSIAN.repeat(5).getBytes(Charset.forName("windows-1251"));

        assertThat(TextDecoder.decode(bytes, "text/html; charset=klingon")).isEqualTo(RUSSIAN.repeat(5));
    }
}
