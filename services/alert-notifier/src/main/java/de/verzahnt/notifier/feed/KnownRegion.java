package de.verzahnt.notifier.feed;

import de.verzahnt.notifier.notice.NoticeProperties;
import de.verzahnt.notifier.policy.Region;
import de.verzahnt.reference.ReferenceData;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answers for a place, by the register of organisations. */
@Component
class KnownRegion implements Region {

    private static final String CENTRE = "KI";

    private final JdbcClient jdbc;
    private final KnownOrganisations organisations;
    private final ReferenceData reference;
    private final Map<String, String> steeringGroups;

    KnownRegion(JdbcClient jdbc, KnownOrganisations organisations, ReferenceData reference, NoticeProperties settings) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.reference = reference;
        this.steeringGroups = settings.steeringGroups();
    }

    @Override
    public Set<String> coordinators(Collection<String> districtKeys) {
        Set<String> responsible = new TreeSet<>();
        centres().forEach((centre, registered) -> {
            if (reference.answersFor(CENTRE, centre, registered, districtKeys)) {
                responsible.add(centre);
            }
        });
        return responsible;
    }

    @Override
    public Optional<String> steeringGroup(String kreis) {
        return Optional.ofNullable(steeringGroups.get(kreis))
                .filter(group -> organisations.mailboxOf(group).isPresent());
    }

    /** All centres with the districts the register names. */
    private Map<String, List<String>> centres() {
        Map<String, List<String>> centres = new TreeMap<>();
        jdbc.sql("SELECT organisation_id, responsible FROM known_organisation WHERE type = ? AND active")
                .param(CENTRE)
                .query(row -> {
                    centres.put(
                            row.getString(1), List.of((String[]) row.getArray(2).getArray()));
                });
        return centres;
    }
}
