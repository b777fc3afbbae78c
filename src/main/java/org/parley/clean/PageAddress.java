package org.parley.clean;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.article.CanonicalUrl;

/**
 * Which address an article has: where it was fetched, except for an AMP page that names the page it repeats. What a page
 * calls its own address is believed only then, and where nothing else is known: many sites name their home page on every
 * page, and copies name the page of another site.
 */
final class PageAddress {
    /** Parts of an address that say AMP: {@code /amp/}, {@code .amp.html}, {@code ?amp=1}, {@code ?outputType=amp}. */
    private static final Pattern AMP = Pattern.compile("(?i)/amp(?:/|$)|[./-]amp\\.html?$|\\.amp$");

    private static final Pattern AMP_QUERY =
            Pattern.compile("(?i)(?:^|&)(?:amp(?:=(?:1|true)?)?|outputType=amp)(?:&|$)");

    /** The caches put the publisher's host before theirs, with hyphens for its dots. */
    private static final String CACHE = ".cdn.ampproject.org";

    private static final Pattern HOME = Pattern.compile("(?i)/?(?:index\\.\\w+|home)?/?");

    private PageAddress() {}

    /**
     * @param fetched where the page came from
     * @param named what the page says its address is
     */
    static Optional<String> of(@Nullable String fetched, @Nullable String named) {
        @Nullable URI page = named == null ? null : page(named);
        if (fetched == null) {
            return page == null ? Optional.empty() : Optional.of(named);
        }
        @Nullable URI from = uri(fetched);
        return Optional.of(page != null && from != null && isAmp(from) && isSameSite(from, page) ? named : fetched);
    }

    /** Whether it matters what the page says: resolving an address takes its time. */
    static boolean asksThePage(@Nullable String fetched) {
        @Nullable URI from = fetched == null ? null : uri(fetched);
        return fetched == null || (from != null && isAmp(from));
    }

    private static boolean isAmp(URI uri) {
        String host = host(uri);
        return host.startsWith("amp.")
                || host.endsWith(CACHE)
                || AMP.matcher(String.valueOf(uri.getRawPath())).find()
                || (uri.getRawQuery() != null
                        && AMP_QUERY.matcher(uri.getRawQuery()).find());
    }

    private static boolean isSameSite(URI from, URI page) {
        String cached = host(from);
        return cached.endsWith(CACHE)
                ? bare(host(page)).replace("-", "--").replace('.', '-').equals(bareCached(cached))
                : bare(cached).equals(bare(host(page)));
    }

    private static String bareCached(String host) {
        String publisher = host.substring(0, host.length() - CACHE.length());
        return publisher.replaceFirst("^(?:www|amp|m)-(?!-)", "");
    }

    /** The host without what only says how the page is shown. */
    private static String bare(String host) {
        return host.replaceFirst("^(?:www|amp|m|mobile)\\.", "");
    }

    private static String host(URI uri) {
        return String.valueOf(CanonicalUrl.host(uri.toString()));
    }

    /** An address of a page other than the home page; null for anything else. */
    private static @Nullable URI page(String url) {
        @Nullable URI uri = uri(url);
        boolean isPage = uri != null
                && uri.getHost() != null
                && String.valueOf(uri.getScheme()).startsWith("http")
                && !(uri.getRawQuery() == null && HOME.matcher(uri.getRawPath()).matches());
        return isPage ? uri : null;
    }

    private static @Nullable URI uri(String url) {
        try {
            return new URI(url.strip());
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
