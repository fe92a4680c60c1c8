package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.Set;

/** Dates of birth: a date beside a word of birth or behind an asterisk, when it is not a thing that was born. */
final class Births implements Rule {

    private static final int BEFORE = 7;
    private static final int AFTER = 4;
    private static final Set<String> VERBS = Set.of("wurde", "wird", "ist", "war", "worden");
    private static final Set<String> SEX = Set.of("m", "w", "d", "f", "maennlich", "weiblich", "divers");
    private static final Set<String> OF_MANY = Set.of("sind", "wurden", "werden", "waren");
    private static final Set<String> FROM = Set.of("ab", "von", "zur", "nach", "vor", "seit", "um");
    private static final int YOUNGEST = 2016;
    private static final int FULL = 5;

    @Override
    public void at(int i, Words words, Sightings seen) {
        Word word = words.at(i);
        YearsOfBirth.at(i, words, seen);
        int end = word.is(Kind.DIGITS) ? Dates.looseEnd(words, i) : Ordinals.end(words, i);
        if (end > i && !(words.at(i - 1).is(Kind.DIGITS) && !word.gap()) && isBirth(words, i, end)) {
            seen.add(PersonalTrace.BIRTH_DATE, word, words.at(end - 1));
        }
    }

    private static boolean isBirth(Words words, int i, int end) {
        if (words.at(i - 1).sign("*")) {
            return true;
        }
        boolean exact = Dates.end(words, i) > i || Ordinals.end(words, i) > i;
        int cue = cueBefore(words, i);
        boolean near = cue >= 0 && !fromBirth(words, cue) && (exact || cue >= i - 6);
        boolean after = exact && cueAfter(words, end) || exact && ComingOfAge.at(words, i, end);
        return (near || after) && !ofAThing(words, near ? cue : i, i) || ofAPerson(words, i, end);
    }

    private static int cueBefore(Words words, int i) {
        for (int at = i - 1; at >= i - BEFORE; at--) {
            if (words.at(at).is(Meaning.BIRTH) || abbreviated(words, at)) {
                return at;
            }
            if (words.at(at).sign(";!?")) {
                return -1;
            }
        }
        return -1;
    }

    /** "ab Geburt", an age and no day. */
    private static boolean fromBirth(Words words, int cue) {
        return words.at(cue).key().equals("geburt")
                && FROM.contains(words.at(cue - 1).key());
    }

    /** "D.O.B." */
    private static boolean abbreviated(Words words, int at) {
        return words.at(at).key().equals("b")
                && words.at(at - 2).key().equals("o")
                && words.at(at - 4).key().equals("d");
    }

    /** "Klient, 03.04.1987", "Klient, m, 03.04.1987", "Alter 39 (03.04.1987)": a day long ago directly behind a person. */
    private static boolean ofAPerson(Words words, int i, int end) {
        boolean sex = SEX.contains(words.at(i - 2).key()) && words.at(i - 3).sign(",(");
        Word person = words.at(sex ? i - 4 : i - 2);
        Word year = words.at(end - 1);
        boolean past =
                Dates.number(year, 4, 4) && Integer.parseInt(year.key()) <= YOUNGEST || YearsOfBirth.lateYear(year);
        boolean one = person.isAny(Meaning.all(Meaning.PERSON, Meaning.CLIENT)) || Names.sureGiven(words, i - 2);
        for (int at = i - BEFORE; at < i - 1; at++) {
            one |= words.at(at).key().equals("alter");
        }
        boolean from = words.at(i - 1).key().equals("vom") && words.at(i - 3).is(Meaning.PERSON);
        if (from && end == i + FULL && VERBS.contains(words.at(i - 2).key())) {
            return true; // "das Kind ist vom 7.8.2020"
        }
        return past && end == i + FULL && words.at(i - 1).sign(",(") && one && !Told.apart(words, i - 2);
    }

    private static boolean cueAfter(Words words, int end) {
        for (int at = end; at < end + AFTER; at++) {
            if (words.at(at).is(Meaning.BIRTH)) {
                return words.at(at).letters()
                        && !words.at(at).capital()
                        && !OF_MANY.contains(words.at(at + 1).key());
            }
            boolean came = words.at(at - 1).key().equals("zur")
                    || words.at(at - 1).key().equals("die")
                            && words.at(at - 2).key().equals("auf");
            if (words.at(at).key().equals("welt") && came) {
                return true;
            }
            if (words.at(at).sign(".;!?") || words.at(at).is(Kind.DIGITS)) {
                return false;
            }
        }
        return false;
    }

    /** "Geburtstag des Vereins", "das Projekt wurde geboren". */
    static boolean ofAThing(Words words, int cue, int i) {
        long things = Meaning.all(Meaning.SUBJECT, Meaning.ORG);
        boolean birthday = words.at(cue).key().startsWith("geburtstag");
        if (birthday
                && (words.any(cue + 1, i - 1, things)
                        || words.at(cue - 1).sign(":") && words.at(cue - 2).isAny(things))) {
            return true;
        }
        int thing = cue - 1;
        while (thing > cue - 7 && !words.at(thing).is(Meaning.SUBJECT)) {
            thing--;
        }
        return words.at(thing).is(Meaning.SUBJECT)
                && !words.any(thing, cue - 1, Meaning.PERSON.bit())
                && isSaidOf(words, thing, cue);
    }

    /** A title before a date of birth is not what was born; "das Projekt wurde geboren" tells of the project. */
    private static boolean isSaidOf(Words words, int thing, int cue) {
        for (int at = thing + 1; at < cue; at++) {
            if (words.at(at).sign(".;!?")) {
                return false;
            }
        }
        for (int at = thing + 1; at <= cue + 1; at++) {
            if (VERBS.contains(words.at(at).key())) {
                return true;
            }
        }
        return !words.at(cue).key().startsWith("geb");
    }
}
