package de.verzahnt.dashboard.organisations;

import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.dashboard.readmodel.TableProjection;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Organisation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table {@code organisation}; withdrawn ones stay, because offerings and cases name them. */
@Component
class OrganisationProjection extends TableProjection<Organisation> {

    OrganisationProjection(JdbcClient jdbc) {
        super(jdbc, Topics.ORGANISATION, "organisation", "organisation_id");
    }

    @Override
    protected Row filled(Row row, Organisation organisation) {
        String searched =
                organisation.getName() + " " + (organisation.getUmbrella() == null ? "" : organisation.getUmbrella());
        return row.with("name", organisation.getName())
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
