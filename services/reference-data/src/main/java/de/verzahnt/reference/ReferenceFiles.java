package de.verzahnt.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Maps the rows of each file to its type; nothing else knows column names. */
final class ReferenceFiles {
    private ReferenceFiles() {}

    static Districts districts() {
        return new Districts(CsvFile.ofClasspath("districts.csv").stream()
                .map(row -> new District(
                        row.text("key"),
                        row.text("name"),
                        row.oneOf(DistrictLevel.class, "level"),
                        row.optional("parent_key"),
                        row.list("synonyms_de")))
                .toList());
    }

    static CodeList<CodeEntry> codes(String name) {
        return list(
                name,
                row -> new CodeEntry(
                        row.text("code"),
                        row.optional("parent"),
                        row.text("label_de"),
                        row.text("label_en"),
                        row.list("synonyms_de")));
    }

    static CodeList<CodeEntry> languages() {
        return list(
                "languages",
                row -> new CodeEntry(row.text("code"), null, row.text("label_de"), row.text("label_en"), List.of()));
    }

    static CodeList<OrganisationType> organisationTypes() {
        return list(
                "organisation_types",
                row -> new OrganisationType(
                        row.text("code"),
                        row.oneOf(Sector.class, "sector"),
                        row.text("label_de"),
                        row.text("label_en"),
                        row.list("synonyms_de")));
    }

    static CodeList<TouchpointKind> touchpointKinds() {
        return list("touchpoint_kinds", ReferenceFiles::touchpointKind);
    }

    static TargetGroups targetGroups() {
        Map<String, CsvRow> dimensions = CsvFile.ofClasspath("target_group_dimensions.csv").stream()
                .collect(Collectors.toMap(row -> row.text("code"), row -> row));
        return new TargetGroups(CsvFile.ofClasspath("target_groups.csv").stream()
                .map(row -> targetGroup(row, dimensions))
                .toList());
    }

    static CodeList<Concept> concepts() {
        List<CsvRow> rows = CsvFile.ofClasspath("concepts.csv");
        Map<String, Set<String>> kindred = new HashMap<>();
        rows.forEach(row -> row.list("kindred").forEach(other -> {
            kindred.computeIfAbsent(row.text("code"), code -> new TreeSet<>()).add(other);
            kindred.computeIfAbsent(other, code -> new TreeSet<>()).add(row.text("code"));
        }));
        return list(
                "concepts",
                row -> new Concept(
                        row.text("code"),
                        row.text("label_de"),
                        row.text("label_en"),
                        row.oneOf(Concept.Kind.class, "kind"),
                        kindred.getOrDefault(row.text("code"), Set.of()),
                        row.list("terms"),
                        row.list("other_languages"),
                        row.list("unless")));
    }

    static List<Responsibility> responsibilities() {
        return CsvFile.ofClasspath("responsibilities.csv").stream()
                .map(row -> new Responsibility(row.text("organisation_id"), row.text("kind"), row.text("district_key")))
                .toList();
    }

    private static TouchpointKind touchpointKind(CsvRow row) {
        String k = row.optional("k");
        boolean counted = Boolean.parseBoolean(row.text("counted"));
        if (counted == (k == null) || (k != null && !k.matches("\\d{1,3}"))) {
            throw row.broken("k", String.valueOf(k), "a number exactly when counted");
        }
        return new TouchpointKind(
                row.text("code"),
                row.text("label_de"),
                row.text("label_en"),
                row.oneOf(DistrictLevel.class, "min_level"),
                counted,
                k == null ? null : Integer.valueOf(k));
    }

    private static TargetGroup targetGroup(CsvRow row, Map<String, CsvRow> dimensions) {
        String code = row.text("code");
        CsvRow dimension = dimensions.get(code);
        if (dimension == null) {
            throw row.broken("code", code, "a row in target_group_dimensions.csv");
        }
        return new TargetGroup(
                code,
                row.optional("parent"),
                dimension.text("dimension"),
                dimension.oneOf(TargetGroup.Combination.class, "combination"),
                row.text("label_de"),
                row.text("label_en"),
                row.list("synonyms_de"));
    }

    static <C extends Code> CodeList<C> list(String name, Function<CsvRow, C> mapping) {
        return new CodeList<>(
                name, CsvFile.ofClasspath(name + ".csv").stream().map(mapping).toList());
    }
}
