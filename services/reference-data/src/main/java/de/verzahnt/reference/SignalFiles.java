package de.verzahnt.reference;

import java.util.Set;

/** Maps the rows of the files about single places: roles worth a question, and what would meet a demand. */
final class SignalFiles {
    private SignalFiles() {}

    static CodeList<RoleHintRule> roleHints() {
        return ReferenceFiles.list(
                "role_hints",
                row -> new RoleHintRule(
                        row.text("code"),
                        row.text("label_de"),
                        row.text("label_en"),
                        set(row, "programmes"),
                        set(row, "provider_types"),
                        row.optional("role"),
                        set(row, "fields"),
                        set(row, "formats")));
    }

    static CodeList<DemandRule> demands() {
        return ReferenceFiles.list("demands", SignalFiles::demand);
    }

    private static DemandRule demand(CsvRow row) {
        String least = row.text("min_count");
        if (!least.matches("[1-9]\\d{0,3}")) {
            throw row.broken("min_count", least, "a number from 1 to 9999");
        }
        return new DemandRule(
                row.text("code"),
                row.text("kind"),
                row.optional("referred_to"),
                row.text("label_de"),
                row.text("label_en"),
                Integer.parseInt(least),
                set(row, "provider_types"),
                set(row, "programmes"),
                set(row, "fields"),
                set(row, "formats"));
    }

    private static Set<String> set(CsvRow row, String column) {
        return Set.copyOf(row.list(column));
    }
}
