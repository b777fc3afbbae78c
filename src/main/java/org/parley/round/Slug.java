package org.parley.round;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names reduced to what two spellings of them share: 'Nur-Sultan', 'NUR SULTAN' and 'Nur‑Sultan' are one. */
final class Slug {
    private Slug() {}

    /** Lower-case ASCII letters and digits with single hyphens between words; empty when the name has none. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '’') {
                continue;
            }
            // Letters without a Latin base (Cyrillic, Arabic…) stay: dropping them would make all such names equal.
            if (Character.isLetterOrDigit(c)) {
                slug.append(c == 'ı' ? 'i' : c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }

    /** As {@link #of}, null for a name that is absent or has nothing to compare. */
    static @Nullable String ofNullable(@Nullable String name) {
        String slug = name == null ? "" : of(name);
        return slug.isEmpty() ? null : slug;
    }
}
