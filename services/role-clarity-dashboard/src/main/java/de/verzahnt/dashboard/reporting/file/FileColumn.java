package de.verzahnt.dashboard.reporting.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of a file, what it is taken for (null: not taken over), and why. */
record FileColumn(String header, @Nullable String column, String because, String becauseEn) {
    /** What a person says of a column that shall not be taken over. */
    static final String NOTHING = "-";

    /** The columns of the hub, as its gateways name them, in the order of the form. */
    static final List<String> OF_THE_HUB = List.of(
            "title",
            "description",
            "target_groups",
            "districts",
            "schedule",
            "start_date",
            "end_date",
            "field",
            "further_fields",
            "format",
            "languages",
            "organisation_id",
            "activity_id",
            "role",
            "funding_programme",
            "funding_until",
            "cooperation_partners",
            "delegated_by",
            "part_of",
            "capacity",
            "url");

    /** What was chosen in the select. */
    public String chosen() {
        return column == null ? NOTHING : column;
    }
}
