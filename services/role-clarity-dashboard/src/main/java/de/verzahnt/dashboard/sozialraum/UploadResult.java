package de.verzahnt.dashboard.sozialraum;

import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;

/** What became of a table, or would become of it. */
record UploadResult(boolean dryRun, long created, long changed, long unchanged, long refused, List<Row> rows) {

    /** One row; its errors name the columns. */
    record Row(String place, String id, String outcome, List<Reply.PlaceError> errors) {

        /** Its errors as the page tells them. */
        public List<FieldError> told() {
            return errors.stream().map(Reply.PlaceError::asError).toList();
        }
    }

    /** The rows that are wrong. */
    public List<Row> wrong() {
        return rows.stream().filter(row -> !row.errors().isEmpty()).toList();
    }
}
