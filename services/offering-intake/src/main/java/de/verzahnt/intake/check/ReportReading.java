package de.verzahnt.intake.check;

import de.verzahnt.intake.district.KnownDistricts;
import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.text.Dates;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.text.Ids;
import de.verzahnt.intake.report.text.Links;
import de.verzahnt.intake.report.text.TextCheck;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.ReferenceData;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one report field by field; what is wrong goes to the errors and leaves a gap in the offering. */
final class ReportReading {
    private static final int TITLE = 200;
    private static final int DESCRIPTION = 4000;
    private static final int CAPACITY = 100_000;
    private static final Message PARTNER = Message.of("offering.other-organisation");
    private static final Message PART_OF = Message.of("offering.other-offering");

    private static final Message DISTRICT = Message.of("offering.district");

    private final String id;
    private final OfferingReport report;
    private final ReferenceData reference;
    private final KnownDistricts known;
    private final OrganisationCheck organisations;
    private final Errors errors;
    private final CodeCheck codes;

    ReportReading(
            String id,
            OfferingReport report,
            ReferenceData reference,
            KnownDistricts known,
            OrganisationCheck organisations,
            Errors errors) {
        this.id = id;
        this.report = report;
        this.reference = reference;
        this.known = known;
        this.organisations = organisations;
        this.errors = errors;
        this.codes = new CodeCheck(errors);
    }

    Offering offering() {
        return new Offering(
                organisations.running(report.organisationId(), errors),
                TextCheck.line("title", report.title(), TITLE, errors),
                TextCheck.paragraph("description", report.description(), DESCRIPTION, errors),
                codes.one("field", report.field(), reference.fields()::contains, CodeCheck.codeOf("fields")),
                furtherFields(),
                targetGroups(),
                codes.one("format", report.format(), reference.formats()::contains, CodeCheck.codeOf("formats")),
                codes.one("role", report.role(), reference.roles()::contains, CodeCheck.codeOf("roles")),
                districts(),
                Dates.read("periodFrom", report.periodFrom(), errors),
                periodUntil(),
                schedule(),
                languages(),
                fundingProgramme(),
                Dates.read("fundingUntil", report.fundingUntil(), errors),
                cooperationPartners(),
                delegatedBy(),
                partOf(),
                capacity(),
                Links.read("url", report.url(), errors));
    }

    private List<String> furtherFields() {
        return codes
                .many("furtherFields", report.furtherFields(), reference.fields()::contains, CodeCheck.codeOf("fields"))
                .stream()
                .filter(field -> !field.equals(report.field()))
                .toList();
    }

    private List<String> targetGroups() {
        Message list = CodeCheck.codeOf("target_groups");
        return codes.many("targetGroups", report.targetGroups(), reference.targetGroups()::contains, list);
    }

    private List<String> districts() {
        if (report.districts() == null || report.districts().isEmpty()) {
            errors.add("districts", null, Message.of("offering.districts"));
        }
        return codes.many("districts", report.districts(), known::takes, DISTRICT);
    }

    private @Nullable LocalDate periodUntil() {
        LocalDate until = Dates.read("periodUntil", report.periodUntil(), errors);
        LocalDate from = periodFrom();
        if (from != null && until != null && until.isBefore(from)) {
            errors.add("periodUntil", until.toString(), Message.of("offering.not-before", from));
        }
        return until;
    }

    /** The beginning again; its own errors are told already. */
    private @Nullable LocalDate periodFrom() {
        return Dates.read("periodFrom", report.periodFrom(), new Errors());
    }

    private @Nullable String schedule() {
        return Schedules.read(report.schedule(), periodFrom(), errors);
    }

    private List<String> languages() {
        Message list = CodeCheck.codeOf("languages");
        return codes.many("languages", report.languages(), reference.languages()::contains, list);
    }

    private @Nullable String fundingProgramme() {
        Message list = CodeCheck.codeOf("funding_programmes");
        return codes.optional(
                "fundingProgramme", report.fundingProgramme(), reference.fundingProgrammes()::contains, list);
    }

    private List<String> cooperationPartners() {
        String running =
                report.organisationId() == null ? "" : report.organisationId().strip();
        return codes.many(
                "cooperationPartners", report.cooperationPartners(), organisations.partnerOf(running), PARTNER);
    }

    private @Nullable String delegatedBy() {
        return codes.optional(
                "delegatedBy", report.delegatedBy(), organisations.publicBody(), OrganisationCheck.PUBLIC_BODY);
    }

    private @Nullable String partOf() {
        return codes.optional("partOf", report.partOf(), whole -> Ids.isOffering(whole) && !whole.equals(id), PART_OF);
    }

    private @Nullable Integer capacity() {
        Integer capacity = report.capacity();
        if (capacity != null && (capacity < 1 || capacity > CAPACITY)) {
            errors.add("capacity", capacity.toString(), Message.of("offering.capacity", CAPACITY));
        }
        return capacity;
    }
}
