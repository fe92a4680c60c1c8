package de.verzahnt.dashboard.roles;

import de.verzahnt.starter.problem.FieldError;
import java.util.List;

/** What became of something to be recorded. */
public sealed interface RoleAnswer {

    /**
     * It stands.
     *
     * @param change what that did; UNCHANGED where the same stood already, and then nothing was written
     */
    record Recorded(AgreedRole role, Change change) implements RoleAnswer {}

    /** What recording did. */
    enum Change {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    /** Nothing was written: all that is wrong, by field of {@link RoleDraft}. */
    record Refused(List<FieldError> errors) implements RoleAnswer {
        public Refused {
            errors = List.copyOf(errors);
        }
    }

    /** Nothing was written: somebody else recorded something meanwhile. */
    record Overtaken(long revision) implements RoleAnswer {}
}
