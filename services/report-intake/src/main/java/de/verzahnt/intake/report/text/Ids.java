package de.verzahnt.intake.report.text;

import java.util.regex.Pattern;

/** How ids look: {@code caritas-aachen-ia} for an organisation, {@code caritas-aachen/cafe-international} for an offering. */
public final class Ids {
    private static final String WORD = "[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?";
    private static final Pattern ORGANISATION = Pattern.compile(WORD);
    private static final Pattern OFFERING = Pattern.compile(WORD + "/" + WORD);

    private Ids() {}

    /** Lower case letters, digits and inner hyphens, at most 80. */
    public static boolean isOrganisation(String id) {
        return ORGANISATION.matcher(id).matches();
    }

    /** Two such words with a slash between. */
    public static boolean isOffering(String id) {
        return OFFERING.matcher(id).matches();
    }
}
