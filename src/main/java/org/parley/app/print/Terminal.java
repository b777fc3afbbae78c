package org.parley.app.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the place where text is shown.
 *
 * @param columns characters in a line
 */
public record Terminal(int columns) {
    private static final int STANDARD = 100;
    private static final int LEAST = 60;

    /** As the launcher measured it; a usual width where the output goes to a file. */
    public static Terminal ofLauncher() {
        @Nullable String columns = System.getenv("COLUMNS");
        return new Terminal(
                columns != null && columns.matches("\\d{1,4}") ? Math.max(LEAST, Integer.parseInt(columns)) : STANDARD);
    }

    /** The text in lines that fit, each behind the indentation; a longer word stands alone. */
    List<String> wrap(String indentation, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indentation);
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > indentation.length() && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line.setLength(indentation.length());
            }
            if (line.length() > indentation.length()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
