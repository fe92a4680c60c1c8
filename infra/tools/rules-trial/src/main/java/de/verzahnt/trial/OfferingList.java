package de.verzahnt.trial;

import de.verzahnt.messages.Message;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Provider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Offerings as the hub's own lists hold them: the columns of {@code infra/sample-data/agency_activities.csv}. */
final class OfferingList {
    private static final Columns COLUMNS = new Columns(
            List.of("activity_id", "organisation_id", "title", "field", "target_groups", "format", "role", "districts"),
            List.of(
                    "description",
                    "further_fields",
                    "start_date",
                    "end_date",
                    "schedule",
                    "languages",
                    "funding_programme",
                    "funding_until",
                    "cooperation_partners",
                    "delegated_by",
                    "part_of",
                    "capacity",
                    "source"));

    private final OfferingRow reading;
    private final Organisations organisations;
    private final Complaints complaints;
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, Offering> byId = new TreeMap<>();
    private final List<Row> linked = new ArrayList<>();
    private boolean complete = true;

    OfferingList(ReferenceData reference, Organisations organisations, Complaints complaints) {
        this.reading = new OfferingRow(reference);
        this.organisations = organisations;
        this.complaints = complaints;
    }

    void read(Path file) {
        complete &= Table.read(file, COLUMNS, complaints, this::take);
    }

    /** Whether there may be an offering with this id: unless all files could be read, there may be any. */
    boolean mayHave(String id) {
        return !complete || rows.containsKey(id);
    }

    /** Partners and wholes may stand in a later file: asked when all are read. */
    void checkLinks() {
        Set<String> reporters =
                rows.keySet().stream().map(id -> id.split("/", 2)[0]).collect(Collectors.toSet());
        for (Row row : linked) {
            row.list("cooperation_partners")
                    .forEach(id -> warnUnlessOrganisation(row, "cooperation_partners", id, reporters));
            Optional.ofNullable(row.optional("delegated_by"))
                    .ifPresent(id -> warnUnlessOrganisation(row, "delegated_by", id, reporters));
            String whole = row.text("part_of");
            if (!whole.isEmpty() && !mayHave(whole)) {
                row.warning("part_of", whole, Message.of("trial.offering"));
            }
        }
    }

    List<Offering> all() {
        return List.copyOf(byId.values());
    }

    private void take(Row row) {
        String id = row.needed("activity_id");
        Row earlier = id.isEmpty() ? null : rows.putIfAbsent(id, row);
        if (earlier != null) {
            Message line = Message.of("trial.at-line", earlier.line());
            row.error("activity_id", id, Message.of("trial.once-before", earlier.file(), line));
        }
        Provider provider = organisations.providerOf(row);
        byId.put(id, reading.offering(row, id, provider));
        linked.add(row);
    }

    private void warnUnlessOrganisation(Row row, String column, String id, Set<String> reporters) {
        if (organisations.complete() && organisations.find(id).isEmpty() && !reporters.contains(id)) {
            row.warning(column, id, Message.of("trial.organisation"));
        }
    }
}
