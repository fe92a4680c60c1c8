package de.verzahnt.notifier.told;

/** How sure a finding is. */
public enum Band {
    UNKNOWN,
    HINWEIS,
    ZU_PRUEFEN
}
