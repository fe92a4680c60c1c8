package de.verzahnt.intake.report.file;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer to a file of any kind: its header and rows as they stand, or why it is no table. */
public sealed interface RawTable {

    /** More rows no list and no source has. */
    int MOST_ROWS = 20_000;

    /** The rows below the header; blank ones are left out but counted. */
    record Sheet(FileFacts facts, RawRow header, List<RawRow> rows) implements RawTable {
        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    /** The file as a whole cannot be used. */
    record Unusable(List<FieldError> errors) implements RawTable {
        public Unusable {
            errors = List.copyOf(errors);
        }
    }

    /** A file that cannot be used for one reason. */
    static Unusable unusable(String field, @Nullable String value, Message expected) {
        return new Unusable(List.of(new FieldError(field, value, expected)));
    }
}
