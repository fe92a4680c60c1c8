package de.verzahnt.intake.check;

import de.verzahnt.intake.district.KnownDistricts;
import de.verzahnt.intake.gateway.Gateway;
import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.intake.organisation.RememberedOrganisations;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.text.Ids;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ValueCheck;
import java.util.List;
import java.util.Map;

/** Turns a report into an offering, or names everything that is wrong with it. */
public final class OfferingCheck implements ValueCheck<OfferingReport> {
    private final ReferenceData reference;
    private final KnownDistricts districts;
    private final KnownOrganisations known;
    private final Gateway gateway;
    private final OrganisationCheck organisations;

    public OfferingCheck(
            ReferenceData reference, KnownDistricts districts, KnownOrganisations organisations, Gateway gateway) {
        this.reference = reference;
        this.districts = districts;
        this.known = organisations;
        this.gateway = gateway;
        this.organisations = new OrganisationCheck(organisations, gateway);
    }

    /** The same for many reports at one moment: each organisation is looked up once, not once a row. */
    public OfferingCheck ofOneBatch() {
        return new OfferingCheck(reference, districts, new RememberedOrganisations(known), gateway);
    }

    @Override
    public Class<OfferingReport> reportType() {
        return OfferingReport.class;
    }

    @Override
    public List<FieldError> errors(OfferingReport readable, Map<String, String> path) {
        Checked checked = check(path.get("namespace") + "/" + path.get("name"), readable);
        return checked instanceof Checked.Refused refused ? refused.errors() : List.of();
    }

    /** Checks all rules at once. The id is the one of the path, the row or the item. */
    public Checked check(String id, OfferingReport report) {
        Errors errors = new Errors();
        ids(id, report, errors);
        Offering offering = new ReportReading(id, report, reference, districts, organisations, errors).offering();
        return errors.isEmpty() ? new Checked.Accepted(offering) : new Checked.Refused(errors.list());
    }

    private static void ids(String id, OfferingReport report, Errors errors) {
        if (!Ids.isOffering(id)) {
            errors.add("id", id, Message.of("offering.id"));
        }
        if (report.id() != null && !report.id().strip().equals(id)) {
            errors.add("id", report.id(), Message.of("offering.id-of-path", id));
        }
    }
}
