package org.parley.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An international organisation or a lasting group of states.
 *
 * @param id such as {@code african-union}
 * @param name such as "African Union"
 * @param aliases other names, abbreviations, organs: "AU", "AU Commission"
 * @param metonyms seats that stand for it: "Brussels"
 * @param members ids of its states, only where it is a small contact group of states, such as the Middle East Quartet
 * @param source where the facts come from
 */
public record Organisation(
        String id, String name, List<String> aliases, List<String> metonyms, List<String> members, String source)
        implements Body {
    @Override
    public @Nullable String country() {
        return null;
    }
}
