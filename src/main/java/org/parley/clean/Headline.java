package org.parley.clean;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Headlines compared and freed of the site's name. */
final class Headline {
    private Headline() {}

    /** Letters and digits only, in lower case: headlines are repeated with other quotes and dashes. */
    static String key(String title) {
        StringBuilder key = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether two lines are one headline. */
    static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !key(one).isEmpty() && key(one).equals(key(other));
    }
}
