package org.parley.vocabulary;

import java.util.List;

/**
 * A forum of a process with its own count of rounds.
 *
 * @param id process and track: {@code syria/astana}
 * @param process id of its process
 * @param name as rounds are counted: "Astana"
 * @param aliases names of the forum: "Astana process", "Astana talks"
 * @param venues ids of the places where it usually meets, the first the one it is named for or most used
 * @param mediators ids of the actors that convene it
 */
public record Track(
        String id, String process, String name, List<String> aliases, List<String> venues, List<String> mediators)
        implements Entity {}
