package org.parley.vocabulary;

import java.util.List;

/** Checked entries of all files. */
record VocabularyParts(
        List<OfficeKind> offices,
        List<Actor> actors,
        List<Place> places,
        List<TalkProcess> processes,
        List<Agency> agencies,
        List<String> unspecificCredits,
        List<Outlet> outlets) {}
