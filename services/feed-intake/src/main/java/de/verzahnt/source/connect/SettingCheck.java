package de.verzahnt.source.connect;

import de.verzahnt.feeds.FeedKind;
import de.verzahnt.intake.district.KnownDistricts;
import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.text.TextCheck;
import de.verzahnt.intake.table.RowDefaults;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.source.connect.SourceRequest.DefaultsRequest;
import de.verzahnt.source.fetch.Addresses;
import de.verzahnt.source.store.SourceSetting;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.InvalidReport;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a source may be connected as somebody describes it. */
public final class SettingCheck {
    private static final int NAME = 64;
    private static final int MOST_CODES = 60;
    private static final int HOURS = 24;
    private static final int MOST_HOURS = 744;
    private static final int DAYS = 30;
    private static final int MOST_DAYS = 365;
    private static final URI NONE = URI.create("https://invalid.invalid/");

    private final ReferenceData reference;
    private final KnownDistricts districts;
    private final KnownOrganisations organisations;
    private final Addresses addresses;

    public SettingCheck(
            ReferenceData reference, KnownDistricts districts, KnownOrganisations organisations, Addresses addresses) {
        this.reference = reference;
        this.districts = districts;
        this.organisations = organisations;
        this.addresses = addresses;
    }

    /** What was described; ends as 422 with everything that is wrong with it. */
    public SourceSetting read(SourceRequest request, Caller caller) {
        Errors errors = new Errors();
        SourceSetting setting = new SourceSetting(
                organisation(request.organisationId(), caller, errors),
                TextCheck.line("name", request.name(), NAME, errors),
                address(request.address(), errors),
                kind(request.kind(), errors),
                defaults(request.defaults(), errors),
                Duration.ofHours(number("intervalHours", request.intervalHours(), HOURS, MOST_HOURS, errors)),
                number("graceDays", request.graceDays(), DAYS, MOST_DAYS, errors));
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors.list());
        }
        return setting;
    }

    private String organisation(@Nullable String id, Caller caller, Errors errors) {
        String organisation = id == null ? "" : id.strip();
        if (!caller.actsFor(organisation) || organisations.find(organisation).isEmpty()) {
            String ours = String.join(", ", new TreeSet<>(caller.organisations()));
            errors.add("organisationId", id, Message.of("offering.organisation-of-token", ours));
        }
        return organisation;
    }

    private URI address(@Nullable String text, Errors errors) {
        Optional<URI> address = text == null ? Optional.empty() : addresses.read(text);
        if (address.isEmpty()) {
            errors.add("address", text, Message.of("source.address"));
        }
        return address.orElse(NONE);
    }

    private static @Nullable FeedKind kind(@Nullable String name, Errors errors) {
        if (name == null || name.isBlank()) {
            return null;
        }
        Optional<FeedKind> kind = Arrays.stream(FeedKind.values())
                .filter(one -> one.name().equals(name.strip()))
                .findFirst();
        if (kind.isEmpty()) {
            String kinds = Arrays.stream(FeedKind.values()).map(FeedKind::name).collect(Collectors.joining(", "));
            errors.add("kind", name, Message.of("offering.one-of", kinds));
        }
        return kind.orElse(null);
    }

    private RowDefaults defaults(@Nullable DefaultsRequest request, Errors errors) {
        if (request == null) {
            return RowDefaults.NONE;
        }
        return new RowDefaults(
                one("field", request.field(), reference.fields()::contains, "fields", errors),
                codes(
                        "targetGroups",
                        request.targetGroups(),
                        reference.targetGroups()::contains,
                        "target_groups",
                        errors),
                one("format", request.format(), reference.formats()::contains, "formats", errors),
                one("role", request.role(), reference.roles()::contains, "roles", errors),
                many("districts", request.districts(), districts::takes, Message.of("offering.district"), errors),
                codes("languages", request.languages(), reference.languages()::contains, "languages", errors));
    }

    private static @Nullable String one(
            String field, @Nullable String code, Predicate<String> known, String list, Errors errors) {
        if (code == null || code.isBlank()) {
            return null;
        }
        if (!known.test(code.strip())) {
            errors.add("defaults." + field, code, Message.of("offering.code-of", list));
        }
        return code.strip();
    }

    private static List<String> codes(
            String field, @Nullable List<@Nullable String> codes, Predicate<String> known, String list, Errors errors) {
        return many(field, codes, known, Message.of("offering.code-of", list), errors);
    }

    private static List<String> many(
            String field,
            @Nullable List<@Nullable String> codes,
            Predicate<String> known,
            Message expected,
            Errors errors) {
        List<@Nullable String> sent = codes == null ? List.of() : codes;
        if (sent.size() > MOST_CODES) {
            errors.add("defaults." + field, sent.size() + "", Message.of("offering.at-most-entries", MOST_CODES));
            return List.of();
        }
        for (int i = 0; i < sent.size(); i++) {
            String code = sent.get(i);
            if (code == null || !known.test(code.strip())) {
                errors.add("defaults." + field + "[" + i + "]", code, expected);
            }
        }
        return sent.stream().map(String::valueOf).map(String::strip).distinct().toList();
    }

    private static int number(String field, @Nullable Integer value, int usual, int most, Errors errors) {
        if (value != null && (value < 1 || value > most)) {
            errors.add(field, value.toString(), Message.of("offering.capacity", most));
            return usual;
        }
        return value == null ? usual : value;
    }
}
