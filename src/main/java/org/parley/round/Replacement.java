package org.parley.round;

import java.util.List;

/**
 * What goes, what comes, and what takes the place of something else.
 *
 * @param changed neither in {@code gone} nor in {@code come}
 */
record Replacement<T>(List<T> gone, List<T> come, List<Changed<T>> changed) {

    record Changed<T>(T before, T now) {}
}
