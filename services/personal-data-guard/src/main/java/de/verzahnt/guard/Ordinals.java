package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Dates in words: "zweiten Mai 1988", "dritter Februar zweitausendeins". */
final class Ordinals {

    private static final Set<String> DAYS = new HashSet<>();

    static {
        List<String> small = List.of(
                "erst",
                "zweit",
                "dritt",
                "viert",
                "fuenft",
                "sechst",
                "siebt",
                "acht",
                "neunt",
                "zehnt",
                "elft",
                "zwoelft",
                "dreizehnt",
                "vierzehnt",
                "fuenfzehnt",
                "sechzehnt",
                "siebzehnt",
                "achtzehnt",
                "neunzehnt",
                "zwanzigst",
                "dreissigst");
        List<String> units = List.of("ein", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun");
        small.forEach(Ordinals::inEveryCase);
        units.forEach(unit -> inEveryCase(unit + "undzwanzigst"));
        inEveryCase("einunddreissigst");
    }

    private Ordinals() {}

    private static void inEveryCase(String stem) {
        DAYS.add(stem + "e");
        DAYS.add(stem + "er");
        DAYS.add(stem + "en");
    }

    /** Whether this folded word is a day of a month. */
    static boolean day(String key) {
        return DAYS.contains(key);
    }

    /** Where the date in words that begins here ends (exclusive); {@code i} itself when none begins. */
    static int end(Words words, int i) {
        if (!DAYS.contains(words.at(i).key()) || !words.at(i + 1).is(Meaning.MONTH)) {
            return i;
        }
        Word year = words.at(i + 2);
        boolean spelled = year.letters()
                && (year.key().startsWith("neunzehnhundert") || year.key().startsWith("zweitausend"));
        return spelled || Dates.number(year, 4, 4) || year.is(Kind.DIGITS) && Dates.year(year) ? i + 3 : i + 2;
    }
}
