package de.verzahnt.dashboard.roles;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which agreed roles are listed. */
@Component
class RoleQuery {

    private static final Pattern DAY = Pattern.compile("(19|20)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** What is asked for; null is "any". */
    record Wish(
            @Nullable String field,
            @Nullable String district,
            @Nullable String organisation,
            @Nullable LocalDate day) {}

    /** What the filters offer: only fields and places something was agreed for. */
    record Choices(List<String> fields, List<String> districts) {}

    private final ReferenceData reference;
    private final CurrentDistricts districts;

    RoleQuery(ReferenceData reference, CurrentDistricts districts) {
        this.reference = reference;
        this.districts = districts;
    }

    /** What is asked for; what is wrong with it is noted in {@code check} and left out. */
    Wish read(RoleRequest asked, Parameters check) {
        return new Wish(
                check.code("field", asked.field(), reference.fields()::contains, "fields.csv"),
                check.code(
                        "district",
                        asked.district(),
                        key -> districts.get().find(key).isPresent(),
                        "districts.csv"),
                check.organisation("organisation", asked.organisation()),
                day("on", asked.on(), check));
    }

    /** A day of an address; null when none is given, or it is none and was noted. */
    static @Nullable LocalDate day(String name, @Nullable String value, Parameters check) {
        Message expected = Message.of("rollen.wrong.day");
        @Nullable String given = check.matching(name, value, DAY, expected);
        try {
            return given == null ? null : LocalDate.parse(given);
        } catch (DateTimeException noSuchDay) {
            check.matching(name, given, NOTHING, expected);
            return null;
        }
    }

    List<AgreedRole> matching(Collection<AgreedRole> roles, Wish wish) {
        return roles.stream().filter(role -> matches(role, wish)).toList();
    }

    private boolean matches(AgreedRole role, Wish wish) {
        return (wish.field() == null || wish.field().equals(role.field()))
                && (wish.district() == null || touches(wish.district(), role.place()))
                && (wish.day() == null || role.on(wish.day()).isPresent())
                && (wish.organisation() == null || names(role, wish.organisation(), wish.day()));
    }

    private boolean touches(String district, String place) {
        Districts known = districts.get();
        return known.contains(district, place) || known.contains(place, district);
    }

    private static boolean names(AgreedRole role, String organisation, @Nullable LocalDate day) {
        return role.names(organisation, day == null ? role.newest().validFrom() : day);
    }

    Choices choices(Collection<AgreedRole> roles) {
        Districts known = districts.get();
        return new Choices(
                roles.stream().map(AgreedRole::field).distinct().sorted().toList(),
                roles.stream()
                        .map(AgreedRole::place)
                        .flatMap(place ->
                                Stream.concat(Stream.of(place), known.kreisOf(place).map(District::key).stream()))
                        .distinct()
                        .sorted()
                        .toList());
    }
}
