package de.verzahnt.intake.table;

import de.verzahnt.intake.report.text.Ids;
import de.verzahnt.intake.report.text.Words;

/** Ids for lists that keep none: the organisation and a word of its own. */
final class OfferingIds {
    private static final int LONGEST = 80;
    private static final String NO_ORGANISATION = "angebot";

    private OfferingIds() {}

    /** {@code caritas-aachen/cafe-international} for that title or number; the same text is always the same id. */
    static String of(String organisationId, String text) {
        String namespace = Ids.isOrganisation(organisationId) ? organisationId : NO_ORGANISATION;
        String word = Words.spaced(text).replaceAll("[^a-z0-9]+", "-");
        String cut = word.length() <= LONGEST ? word : word.substring(0, LONGEST);
        return namespace + "/" + cut.replaceAll("^-+|-+$", "");
    }
}
