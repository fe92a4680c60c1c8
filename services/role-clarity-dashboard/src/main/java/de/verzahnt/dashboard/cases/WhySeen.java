package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Visibility;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why a reader sees a case: the same conditions that let them see it. */
@Component
class WhySeen {

    private final JdbcClient jdbc;
    private final Clock clock;

    WhySeen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By caseId, for those of these cases of which the viewer sees all. */
    Map<String, String> of(Collection<@Nullable String> caseIds, Viewer viewer) {
        Map<String, String> reasons = new HashMap<>();
        jdbc.sql("SELECT c.case_id, " + Visibility.WHY + " FROM overlap_case c WHERE c.case_id = ANY (:ids) AND "
                        + Visibility.SIGHT + " = 'FULL'")
                .params(Visibility.parameters(viewer, clock.instant()))
                .param("ids", caseIds.stream().filter(Objects::nonNull).toArray(String[]::new))
                .query(row -> {
                    reasons.put(row.getString(1), row.getString(2));
                });
        return reasons;
    }
}
