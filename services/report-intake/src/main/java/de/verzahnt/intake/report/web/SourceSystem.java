package de.verzahnt.intake.report.web;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name with which a reporting system introduces itself in {@code X-Source-System}. */
public final class SourceSystem {
    public static final String HEADER = "X-Source-System";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._ /-]{0,63}");

    private SourceSystem() {}

    /** The name, {@code unnamed} when the system did not introduce itself. */
    public static String name(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return "unnamed";
        }
        if (!NAME.matcher(header.strip()).matches()) {
            throw new InvalidRequest(List.of(new FieldError(HEADER, header, Message.of("intake.source-system"))));
        }
        return header.strip();
    }
}
