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
 * @param changedAfter only those of which the viewer sees all, and that changed after this moment
 * @param place only those whose offerings meet in this district, in a part of it or around it, as far as the viewer may
 *     know where they meet
 * @param show only those the Rollenmatrix counts so
 */
public record CaseFilter(
        @Nullable FindingClass findingClass,
        @Nullable CaseStatus status,
        @Nullable String kreis,
        @Nullable String field,
        boolean waiting,
        @Nullable String text,
        @Nullable Instant changedAfter,
        @Nullable String place,
        @Nullable CaseShow show) {

    /** Everything that asks a question. */
    public static final CaseFilter NONE = new CaseFilter(null, null, null, null, false, null);

    /** Everything that waits for the reader. */
    public static final CaseFilter WAITING = new CaseFilter(null, null, null, null, true, null);

    /** Everything that changed after this moment. */
    static CaseFilter after(Instant moment) {
        return new CaseFilter(null, null, null, null, false, null, moment, null, null);
    }

    /** All of a kind, wherever they are. */
    public static CaseFilter showing(CaseShow show) {
        return new CaseFilter(null, null, null, null, false, null, null, null, show);
    }

    /** Without a moment and a place. */
    public CaseFilter(
            @Nullable FindingClass findingClass,
            @Nullable CaseStatus status,
            @Nullable String kreis,
            @Nullable String field,
            boolean waiting,
            @Nullable String text) {
        this(findingClass, status, kreis, field, waiting, text, null, null, null);
    }

    /** Everything that asks a question and stands so. */
    public static CaseFilter of(CaseStatus status) {
        return new CaseFilter(null, status, null, null, false, null);
    }

    public CaseFilter {
        kreis = blankAsNull(kreis);
        field = blankAsNull(field);
        text = blankAsNull(text);
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
