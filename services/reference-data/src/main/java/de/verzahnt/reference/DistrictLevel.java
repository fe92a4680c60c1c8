package de.verzahnt.reference;

/** Levels of the official hierarchy, from coarse to fine; Sozialraeume nest in each other below a Gemeinde. */
public enum DistrictLevel {
    LAND,
    KREIS,
    GEMEINDE,
    SOZIALRAUM
}
