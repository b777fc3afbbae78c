package org.parley.extract.rule;

import java.util.List;

/** A pattern with a name, an example and a counterexample. */
public sealed interface Rule permits RoundRule, EventRule {
    String id();

    Pattern pattern();

    List<String> examples();

    List<String> counterexamples();
}
