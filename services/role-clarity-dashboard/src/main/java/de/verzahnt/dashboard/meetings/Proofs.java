package de.verzahnt.dashboard.meetings;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares what was seen when something was decided with what is reported since. */
@Component
class Proofs {

    private final JdbcClient jdbc;

    private record Reported(String organisationId, boolean active, Instant at) {}

    Proofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first report after the decision that tells of it; empty while there is none. */
    Optional<Proof> of(Resolution decided) {
        Evidence seen = decided.evidence();
        if (seen == null) {
            return Optional.empty();
        }
        Map<String, Reported> now =
                reported(seen.sides().stream().map(Evidence.Side::offeringId).toList());
        Stream<Proof> offerings = seen.sides().stream().flatMap(side -> of(side, now.get(side.offeringId())).stream());
        return Stream.concat(offerings, closed(seen).stream())
                .filter(proof -> proof.at().isAfter(decided.decidedAt()))
                .min(Comparator.comparing(Proof::at));
    }

    private static Optional<Proof> of(Evidence.Side side, @Nullable Reported now) {
        if (now == null) {
            return Optional.empty();
        }
        if (!now.active()) {
            return Optional.of(new Proof(Proof.Kind.WITHDRAWN, now.at(), side.title()));
        }
        return Objects.equals(now.organisationId(), side.organisationId())
                ? Optional.empty()
                : Optional.of(new Proof(Proof.Kind.HANDED_OVER, now.at(), side.title()));
    }

    private Optional<Proof> closed(Evidence seen) {
        return seen.status().equals("CLOSED")
                ? Optional.empty()
                : jdbc.sql("SELECT changed_at FROM overlap_case WHERE case_id = ? AND status = 'CLOSED'")
                        .param(seen.caseId())
                        .query((row, number) -> new Proof(
                                Proof.Kind.CASE_CLOSED,
                                row.getTimestamp(1).toInstant(),
                                seen.sides().isEmpty()
                                        ? ""
                                        : seen.sides().get(0).title()))
                        .optional();
    }

    private Map<String, Reported> reported(List<String> offerings) {
        Map<String, Reported> found = new HashMap<>();
        jdbc.sql("SELECT offering_id, organisation_id, active, reported_at FROM offering WHERE offering_id = ANY (?)")
                .param(offerings.toArray(String[]::new))
                .query(row -> {
                    found.put(
                            row.getString(1),
                            new Reported(
                                    row.getString(2),
                                    row.getBoolean(3),
                                    row.getTimestamp(4).toInstant()));
                });
        return found;
    }
}
