package org.parley.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One spelling for the many addresses of one page. */
public final class CanonicalUrl {
    /** Parameters that say how the reader came, never which page is shown. */
    private static final Pattern TRACKING = Pattern.compile("(?i)(?:"
            // campaigns, by analytics software
            + "utm_\\w+|(?:mtm|pk|piwik|matomo|hsa|ns|at|vero|oly|guce)_\\w+|_ga|_gl|gad_\\w+|WT\\.\\w+|xtor|s_cid|sc_cid|cmpid|cmp"
            + "|icid|ncid|ocid|mkt_tok|_hs(?:enc|mi)|__hs\\w+|hsctatracking|hss_channel|guccounter|trk(?:campaign)?|ito|smid|smtyp"
            // clicks, by advertisers and networks
            + "|(?:fb|g|d|tw|tt|msclk|y|ys|rdt_|s)(?:cl|c)id|gclsrc|msclkid|[gw]braid|srsltid|igsh(?:id)?"
            + "|li_fat_id|epik|mibextid|fb_(?:action\\w*|source|ref)|__twitter_impression|ref_?(?:src|url)|mc_[ce]id|ftag|spm|tblci"
            + "|dicbo|ob_?origurl|wickedid"
            // caches of Google's AMP
            + "|amp_js_v|amp_gsa|usqp)");

    private CanonicalUrl() {}

    /**
     * Scheme and host in lower case, no default port, no fragment, no tracking parameters; the path and the other
     * parameters as they are, because servers may tell them apart. Text that is no absolute URL is only trimmed.
     */
    public static String of(String url) {
        String trimmed = url.strip();
        @Nullable URI uri = parse(trimmed);
        if (uri == null || uri.getScheme() == null || uri.getHost() == null) {
            return trimmed;
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        StringBuilder canonical =
                new StringBuilder(scheme).append("://").append(uri.getHost().toLowerCase(Locale.ROOT));
        if (uri.getPort() >= 0 && uri.getPort() != defaultPort(scheme)) {
            canonical.append(':').append(uri.getPort());
        }
        String path = uri.getRawPath();
        canonical.append(path.isEmpty() ? "/" : path);
        if (uri.getRawQuery() != null) {
            String query = Arrays.stream(uri.getRawQuery().split("&"))
                    .filter(parameter -> !parameter.isEmpty())
                    .filter(parameter ->
                            !TRACKING.matcher(parameter.split("=", 2)[0]).matches())
                    .collect(Collectors.joining("&"));
            if (!query.isEmpty()) {
                canonical.append('?').append(query);
            }
        }
        return canonical.toString();
    }

    /** The host in lower case without {@code www.}; null when the text is no absolute URL. */
    public static @Nullable String host(String url) {
        @Nullable URI uri = parse(url.strip());
        if (uri == null || uri.getHost() == null) {
            return null;
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : scheme.equals("http") ? 80 : -1;
    }

    private static @Nullable URI parse(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
