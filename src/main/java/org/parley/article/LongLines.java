package org.parley.article;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a stream, each bounded in length: one endless line must not take all memory. Not thread-safe. */
final class LongLines {
    /** Longest line in UTF-16 code units; above any body that the limits can be set to accept in practice. */
    static final int MAX_CHARS = 64 * 1024 * 1024;

    private final Reader in;
    private long number;
    private boolean tooLong;
    private boolean first = true;

    /** The reader should be buffered. */
    LongLines(Reader in) {
        this.in = in;
    }

    /** The next line without its end, or null at the end of the stream; empty when {@link #tooLong}. */
    @Nullable
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        tooLong = false;
        int c = in.read();
        if (c == -1) {
            return null;
        }
        number++;
        for (; c != -1 && c != '\n'; c = in.read()) {
            if (line.length() < MAX_CHARS) {
                line.append((char) c);
            } else {
                tooLong = true;
            }
        }
        if (tooLong) {
            return "";
        }
        String text = first && line.length() > 0 && line.charAt(0) == '\uFEFF' ? line.substring(1) : line.toString();
        first = false;
        return text;
    }

    /** 1-based number of the line that {@link #next} gave last. */
    long number() {
        return number;
    }

    /** Whether the last line was longer than {@link #MAX_CHARS} and was skipped. */
    boolean tooLong() {
        return tooLong;
    }
}
