package org.parley.topology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.model.RawArticle;

/** One step of a stream: an article takes a content, or is withdrawn. */
record Change(String articleId, @Nullable RawArticle article) {

    static Change to(RawArticle article) {
        return new Change(article.getId(), article);
    }

    static Change withdrawal(RawArticle article) {
        return new Change(article.getId(), null);
    }

    /** What counts in the end. */
    static Collection<RawArticle> last(List<Change> changes) {
        SortedMap<String, RawArticle> last = new TreeMap<>();
        for (Change change : changes) {
            last.remove(change.articleId());
            if (change.article() != null) {
                last.put(change.articleId(), change.article());
            }
        }
        return last.values();
    }

    /**
     * Every sample article with a history: as it is, sent twice, corrected, withdrawn, withdrawn and sent again, translated and
     * translated back. The histories are interleaved at random; each keeps its own order.
     */
    static List<Change> interleaved(List<RawArticle> articles, long seed) {
        List<List<Change>> histories = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            histories.add(new ArrayList<>(history(articles.get(i), i)));
        }
        Random random = new Random(seed);
        List<Change> changes = new ArrayList<>();
        while (!histories.isEmpty()) {
            int next = random.nextInt(histories.size());
            changes.add(histories.get(next).remove(0));
            if (histories.get(next).isEmpty()) {
                histories.remove(next);
            }
        }
        return changes;
    }

    private static List<Change> history(RawArticle article, int number) {
        Change sent = to(article);
        Change withdrawn = withdrawal(article);
        Change corrected = to(RawArticle.newBuilder(article)
                .setBody(article.getBody().replace("Geneva", "Oslo").replace("Vienna", "Geneva"))
                .build());
        Change translated = to(RawArticle.newBuilder(article)
                .setBody(SampleArticles.FRENCH + article.getId())
                .build());
        return switch (number % 7) {
            case 0 -> List.of(sent);
            case 1 -> List.of(sent, sent);
            case 2 -> List.of(corrected, sent, corrected);
            case 3 -> List.of(sent, withdrawn);
            case 4 -> List.of(sent, withdrawn, sent);
            case 5 -> List.of(translated, sent);
            default -> List.of(sent, translated, sent, translated);
        };
    }
}
