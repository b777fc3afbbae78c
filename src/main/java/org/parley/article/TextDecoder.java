package org.parley.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a page as text, in this order: byte order mark; UTF-8 if every byte fits (chance alone almost never makes other
 * encodings valid UTF-8); the charset that the page declares; statistical detection; UTF-8 with replacement characters.
 */
final class TextDecoder {
    /** HTML requires the declaration within the first 1024 bytes; some pages put it later. */
    private static final int DECLARATION_BYTES = 8192;

    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

    /** Below this the detector guesses; ICU counts 0 to 100. */
    private static final int LEAST_CONFIDENCE = 30;

    private TextDecoder() {}

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, notUtf8(bytes));
        }
    }

    private static Charset notUtf8(byte[] bytes) {
        @Nullable Charset declared = declared(bytes);
        if (declared != null) {
            return declared;
        }
        @Nullable CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        @Nullable
        Charset detected = match == null || match.getConfidence() < LEAST_CONFIDENCE ? null : named(match.getName());
        return detected == null ? StandardCharsets.UTF_8 : detected;
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
