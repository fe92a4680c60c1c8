package de.verzahnt.dashboard.organisations;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Projection;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Organisation;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table {@code organisation}; withdrawn ones stay, because offerings and cases name them. */
@Component
class OrganisationProjection implements Projection {

    private final JdbcClient jdbc;

    OrganisationProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Topic topic() {
        return Topics.ORGANISATION;
    }

    @Override
    public void apply(String key, @Nullable SpecificRecord value, Instant at) {
        if (value instanceof Organisation organisation) {
            row(key, organisation).put(jdbc);
        } else {
            jdbc.sql("DELETE FROM organisation WHERE organisation_id = ?")
                    .param(key)
                    .update();
        }
    }

    @Override
    public void clear() {
        jdbc.sql("DELETE FROM organisation").update();
    }

    private static Row row(String key, Organisation organisation) {
        String searched =
                organisation.getName() + " " + (organisation.getUmbrella() == null ? "" : organisation.getUmbrella());
        return new Row("organisation", "organisation_id", key)
                .with("name", organisation.getName())
                .with("type", organisation.getType())
                .with("sector", organisation.getSector().name())
                .with("umbrella", organisation.getUmbrella())
                .with("home_district", organisation.getHomeDistrict())
                .with("parent_organisation", organisation.getParentOrganisation())
                .with("body_id", organisation.getBodyId())
                .with("responsible_districts", organisation.getResponsibleDistricts())
                .with("contact_channel", organisation.getContactChannel())
                .with("active", organisation.getLifecycle() == Lifecycle.ACTIVE)
                .with("revision", organisation.getRevision())
                .with("reported_at", organisation.getProvenance().getReportedAt())
                .withSearch("search", searched, "");
    }
}
