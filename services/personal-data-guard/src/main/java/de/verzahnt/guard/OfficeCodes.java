package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers behind an office, a proceeding or a client ("Jugendamt, 51.3-HzE-2219") and behind any word that ends with
 * "nummer", unless a thing, a project or an organisation is numbered.
 */
final class OfficeCodes implements Rule {

    private static final long ANNOUNCING = Meaning.all(Meaning.OFFICE, Meaning.NUMBER, Meaning.CLIENT);
    private static final long OF_ALL = Meaning.all(Meaning.MATTER, Meaning.THING, Meaning.COURT, Meaning.BANK);
    private static final Pattern NUMBER_WORD = Pattern.compile("-?(nummern?|nr)$");
    /** 2024/25, 2026-Q1, 1.250,50, 05334002: years, quarters, money, keys of NRW, and ranges of short numbers. */
    private static final Pattern PLAIN = Pattern.compile("(19|20)\\d\\d\\W+((19|20)?\\d\\d|Q[1-4])"
            + "|\\d{1,3}(\\.\\d{3})+|05\\d{3}(\\d{3})?|\\d{1,3}(\\W+\\d{1,3})?");
    /** 118/24 of a client, a year behind it. */
    private static final Pattern OF_A_YEAR = Pattern.compile("\\d{3,5}/\\d\\d");

    private static final Set<String> UNITS = Set.of(
            "€",
            "%",
            "euro",
            "eur",
            "uhr",
            "h",
            "ue",
            "std",
            "stunden",
            "prozent",
            "km",
            "jahre",
            "jahren",
            "plaetze",
            "personen");
    private static final int REACH = 6;
    private static final int BEFORE = 5;
    private static final int BEHIND = 3;
    private static final int FEWEST = 5;
    private static final int LETTERED = 4;
    private static final int LONG = 7;
    private static final int FULL = 4;

    @Override
    public void at(int i, Words words, Sightings seen) {
        Word cue = words.at(i);
        boolean number = cue.is(Meaning.NUMBER) || abbreviated(i, words);
        if (!number && !cue.isAny(ANNOUNCING) || number && ofNobody(i, words)) {
            return;
        }
        int passed = 0;
        for (int at = i + 1; passed < REACH && !ends(words, at); at++) {
            Word word = words.at(at);
            passed += word.is(Kind.SIGN) ? 0 : 1;
            if (!mayBegin(word)) {
                continue;
            }
            Code code = Code.from(words, at);
            if (code != null) {
                if (fits(number, code, i, at, words)) {
                    seen.add(PersonalTrace.FILE_NUMBER, word, words.at(code.last()));
                }
                return;
            }
            at = Math.max(at, Dates.endWithTimes(words, at) - 1);
        }
    }

    /** Most words begin no number, which is cheaper to see than to try. */
    private static boolean mayBegin(Word word) {
        return word.letters() ? word.length() == 1 || word.shouted() || word.is(Meaning.NUMERAL) : !word.is(Kind.SIGN);
    }

    /** "Reg.-Nr.", "Reg.Nr."; not "K.Nr.", as courses are numbered. */
    private static boolean abbreviated(int i, Words words) {
        if (!words.at(i).key().equals("nr")) {
            return false;
        }
        int at = abbreviation(i, words);
        return words.at(at).length() > 1 && words.at(at + 1).sign(".");
    }

    private static int abbreviation(int i, Words words) {
        return words.at(i - 1).sign("-") ? i - 3 : i - 2;
    }

    /** "Projektnummer", "Proj.-Nr.", "Nummer des Vereins". */
    private static boolean ofNobody(int i, Words words) {
        boolean thing = numbersAThing(words.at(i).key())
                || abbreviated(i, words)
                        && numbersAThing(words.at(abbreviation(i, words)).key());
        return thing || words.any(i - 2, i + 2, Meaning.SUBJECT.bit());
    }

    private static boolean numbersAThing(String key) {
        String thing = NUMBER_WORD.matcher(key).replaceFirst("");
        long means = Lexicon.of(thing);
        means |= thing.endsWith("s") ? Lexicon.of(thing.substring(0, thing.length() - 1)) : 0;
        return (means & (OF_ALL | Meaning.all(Meaning.PHONE, Meaning.SUBJECT))) != 0;
    }

    private static boolean ends(Words words, int at) {
        Word word = words.at(at);
        return switch (word.kind()) {
            case NOTHING, LINE -> true;
            case SIGN -> word.sign("!?;§") || word.sign(".") && CuedCodes.endsSentence(words, at);
            default -> false;
        };
    }

    private static boolean fits(boolean number, Code code, int i, int at, Words words) {
        Word cue = words.at(i);
        Word next = words.at(code.last() + 1);
        long ofAll = cue.key().endsWith("gericht") ? OF_ALL & ~Meaning.COURT.bit() : OF_ALL;
        int behind = code.last() + (number || !next.sign(",;") ? BEHIND : 0);
        if (words.any(i - BEFORE, behind, ofAll) || UNITS.contains(next.key())) {
            return false;
        }
        String written = words.text()
                .subSequence(words.at(at).start(), words.at(code.last()).end())
                .toString();
        if (cue.is(Meaning.CLIENT) && OF_A_YEAR.matcher(written).matches()) {
            return true;
        }
        if (PLAIN.matcher(written).matches() || OfficeNumbers.cited(words, at)) {
            return false;
        }
        boolean alone = code.groups() == 1 && next.letters() && next.capital();
        int fewest = number ? FEWEST : LONG;
        return !alone && code.digits() >= fewest || grouped(code, written);
    }

    /** Several groups, one of them as no count is written: of letters, of four digits, with zeros before it. */
    private static boolean grouped(Code code, String written) {
        if (code.groups() < 2) {
            return false;
        }
        boolean letters = code.digits() < code.compact().length();
        if (letters && written.indexOf('/') > 0 && code.digits() >= LETTERED) {
            return true;
        }
        boolean odd = letters && written.indexOf('-') > 0;
        for (String group : written.split("[^\\p{Alnum}]+")) {
            odd |= group.length() > 2 && group.startsWith("0") || group.length() >= FULL && !group.matches("(19|20)..");
        }
        return odd && code.digits() >= FEWEST;
    }
}
