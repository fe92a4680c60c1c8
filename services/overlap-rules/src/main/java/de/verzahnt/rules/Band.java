package de.verzahnt.rules;

/** How sure a score is. */
public enum Band {
    /** At or above the upper threshold. */
    HINWEIS,
    /** Between the two thresholds. For RELATED also below: there it says only how alike the two are. */
    ZU_PRUEFEN
}
