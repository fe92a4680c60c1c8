package de.verzahnt.guard;

/** Names written into one word, as in accounts: "erikamustermann85". */
final class Accounts {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_FAMILY = 3;
    private static final int LONGEST = 40;
    private static final long NAMES = Meaning.all(Meaning.GIVEN, Meaning.FAMILY, Meaning.RARE);
    private static final long NO_NAME = Meaning.all(Meaning.ORDINARY, Meaning.COMMON, Meaning.TOWN, Meaning.ORG);

    private Accounts() {}

    /** Whether this folded word is a listed name, or a given name and a family name or an initial. */
    static boolean named(String account) {
        String key = account.replaceAll("\\d+$", "");
        if (key.length() < SHORTEST || key.length() > LONGEST) {
            return false;
        }
        if ((Lexicon.of(key) & ~NAMES) != 0) {
            return false;
        }
        if (is(key, Meaning.GIVEN) || is(key, Meaning.FAMILY)) {
            return true;
        }
        int hyphen = key.indexOf('-');
        if (hyphen > 0 && is(key.substring(0, hyphen), Meaning.GIVEN)) {
            return true;
        }
        boolean digits = key.length() < account.length();
        return joined(key) || digits && is(key.substring(0, key.length() - 1), Meaning.GIVEN);
    }

    /** Whether this folded word is a given and a family name. */
    static boolean joined(String key) {
        if (key.length() > LONGEST || Lexicon.of(key) != 0) {
            return false;
        }
        for (int cut = SHORTEST; cut <= key.length() - SHORTEST_FAMILY; cut++) {
            if (is(key.substring(0, cut), Meaning.GIVEN) && is(key.substring(cut), Meaning.FAMILY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String key, Meaning meaning) {
        long means = Lexicon.of(key);
        return (means & meaning.bit()) != 0 && (means & NO_NAME) == 0;
    }
}
