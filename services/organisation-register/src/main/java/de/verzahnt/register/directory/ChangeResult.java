package de.verzahnt.register.directory;

import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Answer of a directory to a change. */
public sealed interface ChangeResult<E> {

    /**
     * The change holds.
     *
     * @param entries all entries that are new or differ now; those that only follow from the change among them
     */
    record Changed<E>(List<E> entries) implements ChangeResult<E> {
        public Changed {
            entries = List.copyOf(entries);
        }
    }

    /**
     * The change would break what entries demand of each other.
     *
     * @param errors by id
     */
    record Refused<E>(Map<String, List<FieldError>> errors) implements ChangeResult<E> {
        public Refused {
            errors = Map.copyOf(errors);
        }
    }

    /** The changed entries; a refusal of the entry with this id ends the request in this way. */
    default List<E> orRefuse(String id, Function<List<FieldError>, ProblemException> refusal) {
        if (this instanceof Refused<E> refused) {
            throw refusal.apply(Objects.requireNonNull(refused.errors().get(id)));
        }
        return ((Changed<E>) this).entries();
    }
}
