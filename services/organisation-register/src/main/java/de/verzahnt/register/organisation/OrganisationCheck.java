package de.verzahnt.register.organisation;

import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.text.Ids;
import de.verzahnt.intake.report.text.Links;
import de.verzahnt.intake.report.text.TextCheck;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.OrganisationType;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.Sector;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ValueCheck;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules one organisation must keep by itself; what depends on others is the register's. */
final class OrganisationCheck implements ValueCheck<OrganisationReport> {
    private static final Pattern UMBRELLA = Pattern.compile("[A-Z][A-Z0-9_-]{0,39}");
    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}");

    private final ReferenceData reference;

    OrganisationCheck(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public Class<OrganisationReport> reportType() {
        return OrganisationReport.class;
    }

    @Override
    public List<FieldError> errors(OrganisationReport readable, Map<String, String> path) {
        Errors errors = new Errors();
        check(path.getOrDefault("id", ""), readable, errors);
        return errors.list();
    }

    /** The organisation; usable only when no errors were added. */
    Organisation check(String id, OrganisationReport report, Errors errors) {
        id(id, report, errors);
        String type = text(report.type());
        return new Organisation(
                id,
                TextCheck.line("name", report.name(), 200, errors),
                type == null ? "" : type,
                sector(type, report.sector(), errors),
                umbrella(text(report.umbrella()), errors),
                district("homeDistrict", text(report.homeDistrict()), errors),
                parent(text(report.parentOrganisation()), errors),
                districts(report.responsibleDistricts(), errors),
                contact(text(report.contactChannel()), errors));
    }

    /** A district key that must be known. */
    @Nullable
    String district(String field, @Nullable String key, Errors errors) {
        if (key != null && reference.districts().find(key).isEmpty()) {
            errors.add(field, key, Message.of("register.district"));
        }
        return key;
    }

    private static void id(String id, OrganisationReport report, Errors errors) {
        if (!Ids.isOrganisation(id)) {
            errors.add("organisationId", id, Message.of("register.id"));
        } else if (report.organisationId() != null
                && !report.organisationId().strip().equals(id)) {
            errors.add("organisationId", report.organisationId(), Message.of("register.id-as-in-path", id));
        }
    }

    private Sector sector(@Nullable String code, @Nullable String given, Errors errors) {
        Optional<OrganisationType> type = reference.organisationTypes().find(code == null ? "" : code);
        if (type.isEmpty()) {
            errors.add("type", code, Message.of("register.type"));
            return Sector.NONE;
        }
        Sector sector = type.get().sector();
        if (given != null && !given.isBlank() && !sector.name().equals(given.strip())) {
            errors.add("sector", given, Message.of("register.sector-of-type", sector, code));
        }
        return sector;
    }

    private static @Nullable String umbrella(@Nullable String code, Errors errors) {
        if (code != null && !UMBRELLA.matcher(code).matches()) {
            errors.add("umbrella", code, Message.of("register.umbrella"));
        }
        return code;
    }

    private static @Nullable String parent(@Nullable String id, Errors errors) {
        if (id != null && !Ids.isOrganisation(id)) {
            errors.add("parentOrganisation", id, Message.of("register.organisation-id"));
        }
        return id;
    }

    private List<String> districts(@Nullable List<@Nullable String> keys, Errors errors) {
        Set<String> known = new LinkedHashSet<>();
        List<@Nullable String> given = keys == null ? List.of() : keys;
        for (int i = 0; i < given.size(); i++) {
            String key = text(given.get(i));
            district("responsibleDistricts[" + i + "]", key == null ? "" : key, errors);
            known.add(key == null ? "" : key);
        }
        return new ArrayList<>(known);
    }

    private static @Nullable String contact(@Nullable String channel, Errors errors) {
        if (channel == null) {
            return null;
        }
        if (!MAILBOX.matcher(channel).matches()) {
            return Links.read("contactChannel", channel, errors);
        }
        // The guard lets role mailboxes pass and no others.
        TextCheck.line("contactChannel", channel, 254, errors);
        return channel;
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
