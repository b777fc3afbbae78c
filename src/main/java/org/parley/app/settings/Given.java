package org.parley.app.settings;

/**
 * A setting as somebody wrote it.
 *
 * @param where the place to look for it, e.g. {@code config/parley.properties:12}
 */
record Given(String key, String value, String where) {}
