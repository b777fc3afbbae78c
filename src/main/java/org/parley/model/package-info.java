/**
 * The records that every stage exchanges, generated from {@code schemas/} (one definition, no mapping layer), how they
 * look as JSON, and what an EDTF string means. Belongs to no step: every step may import it, it imports none.
 *
 * <p>Generated getters return null exactly where the schema's field is nullable: the generator cannot write JSpecify's
 * annotations on qualified names.
 */
@NullMarked
package org.parley.model;

import org.jspecify.annotations.NullMarked;
