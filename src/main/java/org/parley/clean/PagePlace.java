package org.parley.clean;

import java.util.Optional;

/** Where on a page something stands, for people to look it up. {@code toString} is the form of {@code removed}. */
public sealed interface PagePlace {
    /** The place from this one to the end of a later one; empty when the two cannot be told in one. */
    Optional<PagePlace> through(PagePlace later);

    /**
     * Lines of a text.
     *
     * @param first number of the first line, from 1
     * @param last number of the last line
     */
    record Lines(int first, int last) implements PagePlace {
        @Override
        public Optional<PagePlace> through(PagePlace later) {
            return later instanceof Lines lines ? Optional.of(new Lines(first, lines.last)) : Optional.empty();
        }

        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "-" + last;
        }
    }

    /** A CSS path to an element of an HTML page. */
    record Path(String css) implements PagePlace {
        @Override
        public Optional<PagePlace> through(PagePlace later) {
            return equals(later) ? Optional.of(this) : Optional.empty();
        }

        @Override
        public String toString() {
            return css;
        }
    }
}
