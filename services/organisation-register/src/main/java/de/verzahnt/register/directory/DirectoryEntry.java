package de.verzahnt.register.directory;

/**
 * One thing in a directory.
 *
 * @param <T> what was reported of it
 */
public interface DirectoryEntry<T> {

    /** Its id, which never changes. */
    String id();

    /** What was reported of it last. */
    T reported();

    /** Whether it stands; withdrawn ones are kept. */
    boolean active();

    /** Counts accepted changes from 1 on. */
    long revision();
}
