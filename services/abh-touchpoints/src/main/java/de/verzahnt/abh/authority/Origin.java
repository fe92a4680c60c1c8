package de.verzahnt.abh.authority;

import de.verzahnt.events.Channel;
import de.verzahnt.events.Provenance;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a report comes from.
 *
 * @param sourceSystem as the system introduces itself in {@code X-Source-System}
 */
public record Origin(String sourceSystem, Channel channel) {

    public static final String HEADER = "X-Source-System";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._ /-]{0,63}");

    /** The origin of this request; {@code unnamed} when the system did not introduce itself. */
    public static Origin of(@Nullable String header, Channel channel) {
        if (header == null || header.isBlank()) {
            return new Origin("unnamed", channel);
        }
        if (!NAME.matcher(header.strip()).matches()) {
            throw new ProblemException(
                    ProblemKind.BAD_REQUEST,
                    "Der Name des meldenden Systems passt nicht.",
                    "The name of the reporting system does not fit.",
                    List.of(new FieldError(
                            HEADER, header, "1 bis 64 Buchstaben, Ziffern, Punkte", "1 to 64 letters, digits, dots")));
        }
        return new Origin(header.strip(), channel);
    }

    /** As the contract tells it. */
    public Provenance provenance(String authorityId, Instant reportedAt) {
        return new Provenance(reportedAt, authorityId, sourceSystem, channel);
    }
}
