package org.parley.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.Removed;

/** Lists what was cut from a page. */
final class RemovedParts {
    private RemovedParts() {}

    /** In page order; parts of one kind that follow each other are one removal where their places can be told in one. */
    static List<Removed> of(List<PagePart> parts) {
        List<Removed> removed = new ArrayList<>();
        @Nullable String kind = null;
        @Nullable PagePlace place = null;
        for (PagePart part : parts) {
            Optional<PagePlace> through =
                    part.isKept() || place == null || !part.cut().equals(kind)
                            ? Optional.empty()
                            : place.through(part.place());
            if (through.isEmpty() && place != null) {
                removed.add(new Removed(kind, place.toString()));
            }
            kind = part.cut();
            place = part.isKept() ? null : through.orElse(part.place());
        }
        if (place != null) {
            removed.add(new Removed(kind, place.toString()));
        }
        return List.copyOf(removed);
    }
}
