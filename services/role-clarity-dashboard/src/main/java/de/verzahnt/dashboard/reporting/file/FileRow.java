package de.verzahnt.dashboard.reporting.file;

import de.verzahnt.dashboard.remote.Reply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row, or would.
 *
 * @param outcome CREATED, CHANGED, UNCHANGED or REFUSED; null in a check
 * @param verdict PASS, WARN or FAIL; null of a report
 * @param corrections what was understood otherwise than it is written
 */
record FileRow(
        String place,
        String id,
        @Nullable String outcome,
        @Nullable String verdict,
        List<Reply.PlaceError> errors,
        List<Correction> corrections) {

    /** A cell understood otherwise than it is written; kind is READ, ASSUMED, CORRECTED or LEFT_OUT. */
    record Correction(
            String field, @Nullable String from, @Nullable String to, String kind, String because, String becauseEn) {

        boolean isDoubtful() {
            return kind.equals("CORRECTED") || kind.equals("LEFT_OUT");
        }
    }

    /** The row as a spreadsheet counts it. */
    public String number() {
        return place.replaceFirst("^row ", "");
    }

    /** Whether its offering stands at the gateway, now that the file is tried or taken. */
    public boolean stands(boolean taken) {
        return "CHANGED".equals(outcome) || "UNCHANGED".equals(outcome) || taken && "CREATED".equals(outcome);
    }

    /** Corrections somebody should look at. */
    public List<Correction> doubtful() {
        return corrections.stream().filter(Correction::isDoubtful).toList();
    }

    /** Those that only follow from other words for the same. */
    public List<Correction> plain() {
        return corrections.stream().filter(one -> !one.isDoubtful()).toList();
    }
}
