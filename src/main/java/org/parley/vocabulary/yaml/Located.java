package org.parley.vocabulary.yaml;

/**
 * A value that remembers its line, for checks that can only be made when all files are read (does this id exist?).
 *
 * @param value what was written
 * @param at where
 */
public record Located<T>(T value, Origin at) {}
