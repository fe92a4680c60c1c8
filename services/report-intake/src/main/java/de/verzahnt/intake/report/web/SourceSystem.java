package de.verzahnt.intake.report.web;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name with which a reporting system introduces itself in {@code X-Source-System}. */
public final class SourceSystem {
    public static final String HEADER = "X-Source-System";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._ /-]{0,63}");

    private SourceSystem() {}

    /** Where what this request reports comes from, by the organisation on whose behalf; a name that does not fit ends as 400. */
    public static Function<String, Origin> origins(@Nullable String header, Channel channel) {
        String system = name(header);
        return reportedBy -> new Origin(reportedBy, system, channel);
    }

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
