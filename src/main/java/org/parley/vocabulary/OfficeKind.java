package org.parley.vocabulary;

import java.util.List;
import java.util.Map;

/**
 * A kind of office and how it is called.
 *
 * @param id such as {@code foreign-minister}
 * @param titles used everywhere: "Foreign Minister", "Minister of Foreign Affairs"
 * @param titlesOf used of one body alone, by its id: "Secretary of State" of the United States
 */
public record OfficeKind(String id, List<String> titles, Map<String, List<String>> titlesOf) {}
