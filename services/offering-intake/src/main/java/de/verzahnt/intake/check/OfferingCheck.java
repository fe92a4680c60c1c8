package de.verzahnt.intake.check;

import de.verzahnt.intake.check.CodeCheck.Words;
import de.verzahnt.intake.offering.Gateway;
import de.verzahnt.intake.offering.Ids;
import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.reference.ReferenceData;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a report into an offering, or names everything that is wrong with it. */
public final class OfferingCheck {
    static final int TITLE = 200;
    static final int DESCRIPTION = 4000;

    private static final Words TARGET_GROUPS = Words.codeOf("target_groups");
    private static final Words FUNDING = Words.codeOf("funding_programmes");
    private static final Words PARTNER =
            new Words("ein anderer Träger, der im Hub verzeichnet ist", "another organisation registered in the hub");
    private static final Words PART_OF =
            new Words("Kennung eines anderen Angebots: namensraum/name", "id of another offering: namespace/name");

    private final ReferenceData reference;
    private final OrganisationCheck organisations;

    public OfferingCheck(ReferenceData reference, KnownOrganisations organisations, Gateway gateway) {
        this.reference = reference;
        this.organisations = new OrganisationCheck(organisations, gateway);
    }

    /** Checks all rules at once. The id is the one of the path, the row or the item. */
    public Checked check(String id, OfferingReport report) {
        Errors errors = new Errors();
        ids(id, report, errors);
        Offering offering = read(id, report, errors);
        return errors.isEmpty() ? new Checked.Accepted(offering) : new Checked.Refused(errors.list());
    }

    private static void ids(String id, OfferingReport report, Errors errors) {
        if (!Ids.isOffering(id)) {
            errors.add(
                    "id",
                    id,
                    "namensraum/name aus Kleinbuchstaben, Ziffern und Bindestrichen, je höchstens 80 Zeichen",
                    "namespace/name of lower case letters, digits and hyphens, each at most 80 characters");
        }
        if (report.id() != null && !report.id().strip().equals(id)) {
            errors.add("id", report.id(), "dieselbe Kennung wie in der Adresse: " + id, "the id of the path: " + id);
        }
    }

    private Offering read(String id, OfferingReport r, Errors errors) {
        CodeCheck codes = new CodeCheck(errors);
        String organisation = organisations.running(r.organisationId(), errors);
        String field = codes.one("field", r.field(), reference.fields()::contains, Words.codeOf("fields"));
        LocalDate from = Dates.read("periodFrom", r.periodFrom(), errors);
        LocalDate until = Dates.read("periodUntil", r.periodUntil(), errors);
        Dates.inOrder(from, until, errors);
        return new Offering(
                organisation,
                TextCheck.line("title", r.title(), TITLE, errors),
                TextCheck.paragraph("description", r.description(), DESCRIPTION, errors),
                field,
                furtherFields(field, r, codes),
                codes.many("targetGroups", r.targetGroups(), reference.targetGroups()::contains, TARGET_GROUPS),
                codes.one("format", r.format(), reference.formats()::contains, Words.codeOf("formats")),
                codes.one("role", r.role(), reference.roles()::contains, Words.codeOf("roles")),
                districts(r, codes, errors),
                from,
                until,
                schedule(r.schedule(), errors),
                codes.many("languages", r.languages(), reference.languages()::contains, Words.codeOf("languages")),
                codes.optional(
                        "fundingProgramme", r.fundingProgramme(), reference.fundingProgrammes()::contains, FUNDING),
                Dates.read("fundingUntil", r.fundingUntil(), errors),
                codes.many(
                        "cooperationPartners", r.cooperationPartners(), organisations.partnerOf(organisation), PARTNER),
                codes.optional(
                        "delegatedBy", r.delegatedBy(), organisations.publicBody(), OrganisationCheck.PUBLIC_BODY),
                codes.optional("partOf", r.partOf(), whole -> Ids.isOffering(whole) && !whole.equals(id), PART_OF),
                capacity(r.capacity(), errors),
                Links.read("url", r.url(), errors));
    }

    private List<String> furtherFields(String main, OfferingReport r, CodeCheck codes) {
        return codes
                .many("furtherFields", r.furtherFields(), reference.fields()::contains, Words.codeOf("fields"))
                .stream()
                .filter(field -> !field.equals(main))
                .toList();
    }

    private List<String> districts(OfferingReport r, CodeCheck codes, Errors errors) {
        if (r.districts() == null || r.districts().isEmpty()) {
            errors.add("districts", null, "mindestens ein Gebietsschlüssel", "at least one district key");
        }
        return codes.many("districts", r.districts(), CodeCheck.districts(reference), Words.codeOf("districts"));
    }

    private static @Nullable String schedule(@Nullable String value, Errors errors) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String schedule = value.strip();
        if (schedule.length() > 1000 || !Schedules.isValid(schedule)) {
            errors.add(
                    "schedule",
                    value,
                    "RFC-5545-Regel mit Uhrzeiten, etwa FREQ=WEEKLY;BYDAY=TH 10:00-12:00, mehrere mit | getrennt",
                    "RFC 5545 rule with hours, such as FREQ=WEEKLY;BYDAY=TH 10:00-12:00, several separated by |");
        }
        return schedule;
    }

    private static @Nullable Integer capacity(@Nullable Integer value, Errors errors) {
        if (value != null && (value < 1 || value > 100_000)) {
            errors.add("capacity", value.toString(), "eine Zahl von 1 bis 100000", "a number from 1 to 100000");
        }
        return value;
    }
}
