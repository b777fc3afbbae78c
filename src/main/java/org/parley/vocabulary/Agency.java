package org.parley.vocabulary;

import java.util.List;

/**
 * A news agency.
 *
 * @param id such as {@code afp}
 * @param name as shown: "AFP"
 * @param credits how articles credit it: "Agence France-Presse", "AFP"
 * @param source where the facts come from
 */
public record Agency(String id, String name, List<String> credits, String source) {}
