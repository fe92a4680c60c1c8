package de.verzahnt.guard;

import java.util.Set;

/** Days on which somebody comes to an age: "wird am 3.6.2027 volljährig", "am 4.8.2026 wird das Kind sechs Jahre alt". */
final class ComingOfAge {

    private static final int BEFORE = 3;
    private static final int BEHIND = 5;
    private static final int ACROSS = 7;
    private static final Set<String> AGES = Set.of(
            "jahre",
            "lebensjahr",
            "volljaehrig",
            "achtzehn",
            "sechzehn",
            "zwoelf",
            "vierzehn",
            "einundzwanzig",
            "geworden",
            "14",
            "16",
            "18",
            "21",
            "27");
    private static final Set<String> BECOMES = Set.of("wird", "wurde", "ist", "war", "vollendet");
    private static final Set<String> CELEBRATES = Set.of("feiert", "feierte", "hat", "hatte", "begeht");
    private static final Set<String> FROM = Set.of("am", "seit", "ab", "zum");

    private ComingOfAge() {}

    /** Whether the date from here to there (exclusive) is such a day. */
    static boolean at(Words words, int i, int end) {
        boolean told =
                FROM.contains(words.at(i - 1).key()) && words.at(i - 2).key().startsWith("volljaehrig");
        return told
                || one(words, i - BEFORE, i - 1, BECOMES) && one(words, end, end + BEHIND - 1, AGES)
                || becomesBehind(words, end)
                || birthday(words, i, end);
    }

    /** "… wird das Kind sechs Jahre alt". */
    private static boolean becomesBehind(Words words, int end) {
        return BECOMES.contains(words.at(end).key())
                && person(words, end + 1, end + BEHIND - 1)
                && one(words, end + 1, end + ACROSS, AGES);
    }

    /** "Sie feiert am 3. Juni ihren 18. Geburtstag". */
    private static boolean birthday(Words words, int i, int end) {
        boolean celebrates = one(words, i - BEFORE, i - 1, CELEBRATES) && person(words, i - BEHIND, i - 1);
        for (int at = end; celebrates && at < end + BEHIND; at++) {
            if (words.at(at).key().startsWith("geburtstag")) {
                return true;
            }
        }
        return false;
    }

    private static boolean person(Words words, int from, int to) {
        return words.any(from, to, Meaning.PERSON.bit()) && !words.any(from, to, Meaning.SUBJECT.bit());
    }

    private static boolean one(Words words, int from, int to, Set<String> keys) {
        for (int at = from; at <= to; at++) {
            if (keys.contains(words.at(at).key())) {
                return true;
            }
        }
        return false;
    }
}
