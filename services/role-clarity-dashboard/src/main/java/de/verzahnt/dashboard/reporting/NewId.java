package de.verzahnt.dashboard.reporting;

import de.verzahnt.characters.GermanText;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/** An id for a new offering: its body, its title, and a few letters so that it is nobody else's. */
final class NewId {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int LONGEST = 60;
    private static final int LETTERS = 5;
    private static final int RADIX = 36;

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,80}/[a-z0-9-]{1,80}");

    private NewId() {}

    static String of(OwnOrganisation organisation, String title) {
        String words =
                GermanText.spaced(title).replaceAll("[^a-z0-9 ]", "").strip().replaceAll(" +", "-");
        String name = words.substring(0, Math.min(LONGEST, words.length())).replaceAll("^-+|-+$", "");
        return organisation.bodyId() + "/" + (name.isEmpty() ? "angebot" : name) + "-" + letters();
    }

    /** Whether an id that a form carried along may be the one of a new offering of this organisation. */
    static boolean fits(String id, OwnOrganisation organisation) {
        return id.startsWith(organisation.bodyId() + "/") && isId(id);
    }

    /** Whether it has the form of the hub's ids. */
    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    private static String letters() {
        return CHANCE.ints(LETTERS, 0, RADIX)
                .mapToObj(digit -> Integer.toString(digit, RADIX))
                .reduce("", String::concat);
    }
}
