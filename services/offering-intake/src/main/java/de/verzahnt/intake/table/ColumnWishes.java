package de.verzahnt.intake.table;

import de.verzahnt.intake.report.web.InvalidRequest;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameter {@code column}, once a column: {@code Wann?=schedule}, {@code Bemerkungen=-}. */
public final class ColumnWishes {
    private ColumnWishes() {}

    /** What it says, by header; ends as 400 when it says nothing. */
    public static Map<String, String> read(@Nullable List<String> parameters) {
        Map<String, String> wishes = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (String parameter : parameters == null ? List.<String>of() : parameters) {
            int sign = parameter.lastIndexOf('=');
            if (sign < 0) {
                errors.add(new FieldError("column", parameter, Message.of("table.a-column", "title, districts, …")));
            } else {
                wishes.put(
                        parameter.substring(0, sign),
                        parameter.substring(sign + 1).strip());
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
        return wishes;
    }
}
