package org.parley.serve;

/** What asking for one thing by its id can come to. */
public sealed interface LookupResult<T> {
    /** Here it is. */
    record Found<T>(T value) implements LookupResult<T> {}

    /** There is no such thing, and the table that would hold it was asked. */
    record NotFound<T>() implements LookupResult<T> {}

    /** It has become part of another: ask for that one. */
    record Moved<T>(String mergedInto) implements LookupResult<T> {}

    /** Nobody can tell right now, e.g. while state is being restored. */
    record Unavailable<T>(String reason) implements LookupResult<T> {}
}
