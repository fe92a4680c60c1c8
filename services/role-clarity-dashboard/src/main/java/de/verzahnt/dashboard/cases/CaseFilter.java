package de.verzahnt.dashboard.cases;

import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list; null is "any".
 *
 * @param findingClass class; without it links (RELATED) are left out, for they ask no question, and gaps where
 *     the viewer is neither party nor answers for the Kreis
 * @param status status
 * @param kreis AGS of a Kreis
 * @param field field of the anchor
 * @param waiting only those that wait for the reader's word
 * @param text part of a title or of an organisation's name
 * @param own only those of which the reader's organisations have noted this for themselves
 * @param unit only those that this unit of the reader's organisations looks after
 * @param changedAfter only those of which the viewer sees all, and that others than the viewer's organisations
 *     changed after this moment
 * @param figure only those that this figure counts
 * @param place only those whose offerings meet in this district, in a part of it or around it, as far as the viewer may
 *     know where they meet
 */
public record CaseFilter(
        @Nullable FindingClass findingClass,
        @Nullable CaseStatus status,
        @Nullable String kreis,
        @Nullable String field,
        boolean waiting,
        @Nullable String text,
        @Nullable Instant changedAfter,
        @Nullable OwnFilter own,
        @Nullable String unit,
        @Nullable Figure figure,
        @Nullable String place) {

    /** Everything that asks a question. */
    public static final CaseFilter NONE = new CaseFilter(null, null, null, null, false, null);

    /** Everything that waits for the reader. */
    public static final CaseFilter WAITING = new CaseFilter(null, null, null, null, true, null);

    /** Everything that changed after this moment. */
    static CaseFilter after(Instant moment) {
        return new CaseFilter(null, null, null, null, false, null, moment, null, null, null, null);
    }

    /** All that this figure counts, wherever they are. */
    public static CaseFilter counted(Figure figure) {
        return new CaseFilter(null, null, null, null, false, null, null, null, null, figure, null);
    }

    /** By what a case is and says, whatever is noted and counted, wherever it is. */
    public CaseFilter(
            @Nullable FindingClass findingClass,
            @Nullable CaseStatus status,
            @Nullable String kreis,
            @Nullable String field,
            boolean waiting,
            @Nullable String text) {
        this(findingClass, status, kreis, field, waiting, text, null, null, null, null, null);
    }

    public CaseFilter {
        kreis = blankAsNull(kreis);
        field = blankAsNull(field);
        text = blankAsNull(text);
        unit = blankAsNull(unit);
    }

    /** Whether anything is filtered at all. */
    public boolean any() {
        return !equals(NONE);
    }

    private static @Nullable String blankAsNull(@Nullable String value) {
        // PostgreSQL knows no NUL; nothing contains one, and so nothing is found.
        return value == null || value.isBlank() ? null : value.strip().replace('\0', '\uFFFD');
    }
}
