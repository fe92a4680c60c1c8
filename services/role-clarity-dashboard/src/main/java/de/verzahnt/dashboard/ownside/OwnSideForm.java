package de.verzahnt.dashboard.ownside;

import org.jspecify.annotations.Nullable;

/**
 * The form as typed.
 *
 * @param organisation for whom
 * @param unsure present: still unclear
 * @param revision what its writer saw
 */
public record OwnSideForm(
        @Nullable String organisation,
        @Nullable String unit,
        @Nullable String dueOn,
        @Nullable String unsure,
        @Nullable String note,
        @Nullable String revision) {

    /** As it is kept now. */
    public static OwnSideForm of(OwnSide kept) {
        return new OwnSideForm(
                kept.organisationId(),
                kept.unit(),
                kept.dueOn() == null ? null : kept.dueOn().toString(),
                kept.unsure() ? "true" : null,
                kept.note(),
                Long.toString(kept.revision()));
    }

    /** The same words, against what is kept now. */
    public OwnSideForm against(OwnSide kept) {
        return new OwnSideForm(organisation, unit, dueOn, unsure, note, Long.toString(kept.revision()));
    }

    /** The revision its writer saw; of a form that names none, that of nothing. */
    long seen() {
        return revision != null && revision.matches("\\d{1,18}") ? Long.parseLong(revision) : 0;
    }
}
