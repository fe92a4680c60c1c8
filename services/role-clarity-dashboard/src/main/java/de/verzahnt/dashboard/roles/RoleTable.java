package de.verzahnt.dashboard.roles;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.batch.BatchOrder;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.file.CsvColumns;
import de.verzahnt.intake.report.file.CsvReader;
import de.verzahnt.intake.report.file.CsvRow;
import de.verzahnt.intake.report.file.CsvTable;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.Sector;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Agreed roles as a table, in and out: the same columns, taken over as a whole or not at all. */
@Component
class RoleTable {

    /** Names of the columns, in their order. */
    static final List<String> COLUMNS =
            List.of("field", "district", "operative", "steering", "valid_from", "valid_until", "decision");

    private static final int MOST_ROWS = 5000;
    private static final Map<String, String> COLUMN_OF =
            Map.of("place", "district", "validFrom", "valid_from", "validUntil", "valid_until");

    /** What became of a file. */
    sealed interface Taken {
        /** It is no such table. */
        record Unusable(List<FieldError> errors) implements Taken {}

        /** It was read; whether it was written, the result says. */
        record Rows(BatchResult result) implements Taken {}
    }

    private final AgreedRoles roles;
    private final CsvReader reader = new CsvReader(
            new CsvColumns(
                    List.of("field", "district", "operative", "valid_from", "decision"),
                    List.of("steering", "valid_until")),
            MOST_ROWS);

    RoleTable(AgreedRoles roles) {
        this.roles = roles;
    }

    /** Takes all rows over when every one is right, and this is no dry run. */
    @Transactional
    public Taken take(byte @Nullable [] file, Viewer viewer, Channel channel, boolean dryRun) {
        CsvTable table = reader.read(file);
        if (table instanceof CsvTable.Unusable unusable) {
            return new Taken.Unusable(unusable.errors());
        }
        CsvTable.Rows rows = (CsvTable.Rows) table;
        BatchOrder order = BatchOrder.allOrNothing(dryRun, "role-clarity-dashboard", channel);
        Set<String> told = new HashSet<>();
        List<BatchRow> tried =
                rows.rows().stream().map(row -> tried(row, told, viewer)).toList();
        BatchResult result = BatchResult.of(order, rows.encoding(), tried);
        if (result.written()) {
            rows.rows().forEach(row -> write(draft(row), viewer, channel));
        }
        return new Taken.Rows(result);
    }

    /** What somebody else recorded between the try and this takes the whole table back. */
    private void write(RoleDraft draft, Viewer viewer, Channel channel) {
        if (!(roles.record(draft, viewer, channel) instanceof RoleAnswer.Recorded)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
    }

    /** A field and place that the table has told of already is refused: nobody could say which of both holds. */
    private BatchRow tried(CsvRow row, Set<String> told, Viewer viewer) {
        RoleDraft draft = draft(row);
        String id = AgreedRole.id(Objects.toString(draft.field(), ""), Objects.toString(draft.place(), ""));
        RoleAnswer answer = row.errors().isEmpty() ? roles.tried(draft, viewer) : new RoleAnswer.Refused(row.errors());
        if (!told.add(id)) {
            answer = new RoleAnswer.Refused(
                    List.of(new FieldError("place", draft.place(), Message.of("rollen.wrong.twice"))));
        }
        if (answer instanceof RoleAnswer.Recorded recorded) {
            BatchRow.Outcome what = BatchRow.Outcome.valueOf(recorded.change().name());
            return new BatchRow(
                    row.place(), row.line(), id, what, recorded.role().revision(), List.of(), false);
        }
        List<FieldError> errors = answer instanceof RoleAnswer.Refused refused
                ? refused.errors().stream()
                        .map(error -> error.at(COLUMN_OF.getOrDefault(error.field(), error.field())))
                        .toList()
                : List.of(new FieldError("field", draft.field(), Message.of("rollen.wrong.taken")));
        return new BatchRow(row.place(), row.line(), id, BatchRow.Outcome.REFUSED, null, errors, false);
    }

    private static RoleDraft draft(CsvRow row) {
        return new RoleDraft(
                row.cell("field"),
                row.cell("district"),
                listed(row, "operative"),
                listed(row, "steering"),
                row.cell("valid_from"),
                row.cell("valid_until"),
                row.cell("decision"),
                null);
    }

    private static List<String> listed(CsvRow row, String column) {
        return row.list(column).stream().filter(Objects::nonNull).toList();
    }

    /** The newest version of each role, below the names of the columns. */
    static List<List<String>> of(List<AgreedRole> roles) {
        List<List<String>> table = new ArrayList<>();
        table.add(COLUMNS);
        roles.forEach(role -> table.add(row(role, role.newest())));
        return table;
    }

    private static List<String> row(AgreedRole role, AgreedVersion version) {
        @Nullable Sector sector = version.operativeSector();
        return List.of(
                role.field(),
                role.place(),
                sector == null ? String.join(";", version.operative()) : sector.name(),
                String.join(";", version.steering()),
                version.validFrom().toString(),
                Stream.ofNullable(version.validUntil())
                        .map(Object::toString)
                        .findFirst()
                        .orElse(""),
                version.decision());
    }
}
