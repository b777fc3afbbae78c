package org.parley.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text's line, or of several that belong together.
 *
 * @param place the lines
 * @param indentation spaces before the first line
 * @param text in normalised characters, never empty
 * @param isCode whether it is program code
 */
record LineStretch(PagePlace.Lines place, int indentation, String text, boolean isCode) {

    /** The stretches of all lines that are not empty, until there are {@code most}. */
    static List<LineStretch> of(String body, int most) {
        List<LineStretch> stretches = new ArrayList<>();
        int number = 0;
        for (String raw : (Iterable<String>) body.lines()::iterator) {
            number++;
            if (stretches.size() >= most) {
                break;
            }
            PagePlace.Lines place = new PagePlace.Lines(number, number);
            int indentation = indentation(raw);
            for (ProgramCode.Stretch stretch : ProgramCode.split(Characters.oneLine(raw))) {
                stretches.add(new LineStretch(place, indentation, stretch.text(), stretch.isCode()));
            }
        }
        return stretches;
    }

    private static int indentation(String line) {
        int spaces = 0;
        while (spaces < line.length() && Characters.isSpace(line.charAt(spaces))) {
            spaces++;
        }
        return spaces;
    }
}
