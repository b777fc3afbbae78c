package org.parley.round;

import java.time.LocalDate;
import java.util.Comparator;
import org.parley.model.Json;
import org.parley.model.Mention;

/**
 * A total order of mentions by their content, so that a set of them is always walked in the same way. It also tells them
 * apart where {@code equals} need not: records that Avro decoded compare by the model of what decoded them.
 */
final class MentionOrder {
    private MentionOrder() {}

    private static final Comparator<Mention> CONTENT = Comparator.comparing(
                    ReportingDay::of, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Mention::getArticleId)
            .thenComparing(mention -> mention.getEvidence().getStart())
            .thenComparing(mention -> mention.getEvidence().getEnd())
            .thenComparing(Json::of);

    /**
     * By publication day (unknown last), article, place in the text; the whole content breaks ties. To write that out is
     * costly, and a mention is looked up by itself all the time.
     */
    static final Comparator<Mention> BY_CONTENT = (a, b) -> a == b ? 0 : CONTENT.compare(a, b);
}
