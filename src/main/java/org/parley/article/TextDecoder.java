package org.parley.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a page as text, in this order: byte order mark; UTF-8 if the bytes fit, because chance alone almost never makes
 * other encodings valid UTF-8 and a cut page may break a character; the charset in the header that the page came with; the
 * charset that the page declares; statistical detection; UTF-8 with replacement characters. A charset in which the bytes mean
 * nothing is passed over, whoever claims it.
 */
final class TextDecoder {
    /** HTML requires the declaration within the first 1024 bytes; some pages put it later. */
    private static final int DECLARATION_BYTES = 8192;

    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

    private static final Pattern IN_HEADER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

    /** Below this the detector guesses; ICU counts 0 to 100. */
    private static final int LEAST_CONFIDENCE = 30;

    /** UTF-8 with one broken character among so many is UTF-8 that somebody cut. */
    private static final int ONE_BROKEN_OF = 10;

    private static final char REPLACEMENT = '\uFFFD';

    private TextDecoder() {}

    /**
     * @param contentType the header that the page came with, such as {@code text/html; charset=windows-1251}
     */
    static String decode(byte[] bytes, @Nullable String contentType) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        return isUtf8(utf8)
                ? utf8
                : Stream.<Supplier<@Nullable Charset>>of(
                                () -> inHeader(contentType), () -> declared(bytes), () -> detected(bytes))
                        .map(Supplier::get)
                        .flatMap(charset -> decoded(bytes, charset).stream())
                        .findFirst()
                        .orElse(utf8);
    }

    /** Control characters speak of UTF-16 and of Japanese seven-bit codes, which are valid UTF-8 too. */
    private static boolean isUtf8(String text) {
        int broken = 0;
        int beyondAscii = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\0' || c == '\u001b') {
                return false;
            }
            broken += c == REPLACEMENT ? 1 : 0;
            beyondAscii += c >= 0x80 ? 1 : 0;
        }
        return broken * ONE_BROKEN_OF <= beyondAscii - broken;
    }

    private static Optional<String> decoded(byte[] bytes, @Nullable Charset charset) {
        if (charset == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Charset detected(byte[] bytes) {
        @Nullable CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        return match == null || match.getConfidence() < LEAST_CONFIDENCE ? null : named(match.getName());
    }

    private static @Nullable Charset inHeader(@Nullable String contentType) {
        Matcher matcher = IN_HEADER.matcher(contentType == null ? "" : contentType);
        return matcher.find() ? named(matcher.group(1)) : null;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? named(matcher.group(1)) : null;
    }

    private static @Nullable Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            // as browsers do: pages that say Latin 1 mean Windows 1252
            return charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
