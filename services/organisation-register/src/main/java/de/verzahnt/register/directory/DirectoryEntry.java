package de.verzahnt.register.directory;

import java.util.Collection;

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

    /** Whether the entry with this id is among those that changed and was not there before. */
    static boolean isNew(String id, Collection<? extends DirectoryEntry<?>> changed) {
        return changed.stream().anyMatch(entry -> entry.id().equals(id) && entry.revision() == 1);
    }
}
