package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Dates in words: "zweiten Mai 1988", "dritter Februar zweitausendeins". */
final class Ordinals {

    private static final Set<String> DAYS = new HashSet<>();
    private static final Pattern COUNTED = Pattern.compile("[0-3]?\\d(st|nd|rd|th)");

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
        Word day = words.at(i);
        if (day.is(Meaning.MONTH) || day.is(Kind.MIXED)) {
            return english(words, i);
        }
        if (!DAYS.contains(day.key())) {
            return i;
        }
        boolean ordinal =
                DAYS.contains(words.at(i + 1).key()) && words.at(i + 2).is(Meaning.NUMERAL);
        if (!words.at(i + 1).is(Meaning.MONTH)) {
            return ordinal ? i + 3 : i;
        }
        Word year = words.at(i + 2);
        boolean spelled = year.letters()
                && (year.key().startsWith("neunzehnhundert") || year.key().startsWith("zweitausend"));
        return spelled || Dates.number(year, 4, 4) || year.is(Kind.DIGITS) && Dates.year(year) ? i + 3 : i + 2;
    }

    /** "April 3, 1987", "April 3rd 1987", "3rd of April 1987". */
    private static int english(Words words, int i) {
        if (counted(words.at(i))) {
            int month = words.at(i + 1).key().equals("of") ? i + 2 : i + 1;
            boolean year = Dates.number(words.at(month + 1), 4, 4);
            return !words.at(month).is(Meaning.MONTH) ? i : year ? month + 2 : month + 1;
        }
        boolean day = Dates.day(words.at(i + 1)) || counted(words.at(i + 1));
        int year = words.at(i + 2).sign(",") ? i + 3 : i + 2;
        return words.at(i).letters() && day && Dates.number(words.at(year), 4, 4) ? year + 1 : i;
    }

    private static boolean counted(Word word) {
        return word.is(Kind.MIXED) && COUNTED.matcher(word.key()).matches();
    }
}
