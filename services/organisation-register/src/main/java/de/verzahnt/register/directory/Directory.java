package de.verzahnt.register.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All entries at one moment; works out what a change brings about and knows no database. */
public interface Directory<T, E extends DirectoryEntry<T>> {

    /** The entry with exactly this id, a withdrawn one too. */
    Optional<E> find(String id);

    /** All entries by id, withdrawn ones among them. */
    List<E> all();

    /** Puts these in, all or none; what they depend on may come with them in any order. */
    ChangeResult<E> put(Collection<T> reported);
}
