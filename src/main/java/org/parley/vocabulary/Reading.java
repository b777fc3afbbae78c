package org.parley.vocabulary;

/**
 * One way to read a name.
 *
 * @param entity what it may mean
 * @param kind how it names it
 */
public record Reading(Entity entity, NameKind kind) {}
