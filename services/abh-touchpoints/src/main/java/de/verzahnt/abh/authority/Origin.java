package de.verzahnt.abh.authority;

import de.verzahnt.events.Channel;
import de.verzahnt.events.Provenance;
import de.verzahnt.intake.report.web.SourceSystem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a report comes from.
 *
 * @param sourceSystem as the system introduces itself in {@code X-Source-System}
 */
public record Origin(String sourceSystem, Channel channel) {

    public static final String HEADER = SourceSystem.HEADER;

    /** The origin of this request; a name that does not fit ends as 400. */
    public static Origin of(@Nullable String header, Channel channel) {
        return new Origin(SourceSystem.name(header), channel);
    }

    /** As the contract tells it. */
    public Provenance provenance(String authorityId, Instant reportedAt) {
        return new Provenance(reportedAt, authorityId, sourceSystem, channel);
    }
}
