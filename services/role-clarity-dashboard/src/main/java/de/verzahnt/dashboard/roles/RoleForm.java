package de.verzahnt.dashboard.roles;

import de.verzahnt.reference.Sector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was typed about an agreed role, as typed. */
record RoleForm(Map<String, List<String>> fields) {

    /** Said where organisations are named instead of a sector. */
    static final String NAMED = "NAMED";

    private static final int LEAST_CHOICES = 3;
    private static final int MOST_CHOICES = 100;

    RoleForm {
        fields = Map.copyOf(fields);
    }

    static RoleForm of(MultiValueMap<String, String> sent) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        sent.forEach((name, values) ->
                fields.put(name, values.stream().filter(Objects::nonNull).toList()));
        return new RoleForm(fields);
    }

    /** As it stands; the reason of a change is asked anew. */
    static RoleForm of(AgreedVersion version) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        @Nullable Sector sector = version.operativeSector();
        fields.put("who", List.of(sector == null ? NAMED : sector.name()));
        fields.put("operative", version.operative());
        fields.put("steering", version.steering());
        fields.put("validFrom", List.of(version.validFrom().toString()));
        fields.put(
                "validUntil",
                Stream.ofNullable(version.validUntil()).map(Object::toString).toList());
        fields.put("revision", List.of(Long.toString(version.revision())));
        return new RoleForm(fields);
    }

    /** The words of a field; empty when there are none. */
    public String one(String name) {
        return all(name).stream().findFirst().map(String::strip).orElse("");
    }

    /** All that is chosen in a field, without blanks. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** What is chosen in each select of a field, with room for one more. */
    public List<String> choices(String name) {
        List<String> chosen = all(name);
        return IntStream.range(0, Math.min(MOST_CHOICES, Math.max(LEAST_CHOICES, chosen.size() + 1)))
                .mapToObj(at -> at < chosen.size() ? chosen.get(at) : "")
                .toList();
    }

    /** The same against the state of this revision. */
    RoleForm against(long revision) {
        Map<String, List<String>> others = new LinkedHashMap<>(fields);
        others.put("revision", List.of(Long.toString(revision)));
        return new RoleForm(others);
    }

    /** What shall be recorded of this field and place. */
    RoleDraft draft(String field, String place, long against) {
        String who = one("who");
        return new RoleDraft(
                field,
                place,
                who.equals(NAMED)
                        ? all("operative")
                        : Stream.of(who).filter(RoleForm::isSector).toList(),
                all("steering"),
                one("validFrom"),
                one("validUntil"),
                one("decision"),
                against);
    }

    /** The revision that was on the screen; one nobody can have seen when it is none. */
    long revision() {
        return revision(one("revision"));
    }

    /** Likewise, as typed. */
    static long revision(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    private static boolean isSector(String who) {
        return who.equals(Sector.PUBLIC.name()) || who.equals(Sector.FREE.name());
    }
}
