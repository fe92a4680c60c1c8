package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.Set;

/** Dates of birth: a date beside a word of birth or behind an asterisk, when it is not a thing that was born. */
final class Births implements Rule {

    private static final int BEFORE = 7;
    private static final int AFTER = 4;
    private static final Set<String> VERBS = Set.of("wurde", "wird", "ist", "war", "worden");
    private static final Set<String> OF_AGE =
            Set.of("jahre", "lebensjahr", "volljaehrig", "achtzehn", "sechzehn", "zwoelf", "vierzehn", "einundzwanzig");

    @Override
    public void at(int i, Words words, Sightings seen) {
        Word word = words.at(i);
        if (word.key().equals("jahrgang")) {
            yearOfBirth(i, words, seen);
        }
        if (!word.is(Kind.DIGITS)) {
            return;
        }
        int end = Dates.looseEnd(words, i);
        if (end > i && !(words.at(i - 1).is(Kind.DIGITS) && !word.gap()) && isBirth(words, i, end)) {
            seen.add(PersonalTrace.BIRTH_DATE, word, words.at(end - 1));
        }
    }

    private static boolean isBirth(Words words, int i, int end) {
        if (words.at(i - 1).sign("*")) {
            return true;
        }
        boolean exact = Dates.end(words, i) > i;
        int cue = cueBefore(words, i);
        boolean near = cue >= 0 && (exact || cue >= i - 4);
        boolean after = exact && cueAfter(words, end) || exact && comesOfAge(words, i, end);
        return (near || after) && !ofAThing(words, near ? cue : i, i);
    }

    private static int cueBefore(Words words, int i) {
        for (int at = i - 1; at >= i - BEFORE; at--) {
            if (words.at(at).is(Meaning.BIRTH)) {
                return at;
            }
            if (words.at(at).sign(";!?")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean cueAfter(Words words, int end) {
        for (int at = end; at < end + AFTER; at++) {
            if (words.at(at).is(Meaning.BIRTH)) {
                return words.at(at).letters() && !words.at(at).capital();
            }
            if (words.at(at).sign(".;!?") || words.at(at).is(Kind.DIGITS)) {
                return false;
            }
        }
        return false;
    }

    private static boolean comesOfAge(Words words, int i, int end) {
        Word verb = words.at(i - 2);
        boolean becomes = verb.key().equals("wird")
                || verb.key().equals("wurde")
                || verb.key().equals("vollendet");
        if (!becomes) {
            return false;
        }
        for (int at = end; at < end + 5; at++) {
            if (OF_AGE.contains(words.at(at).key())) {
                return true;
            }
        }
        return false;
    }

    /** "Geburtstag des Vereins", "das Projekt wurde geboren". */
    private static boolean ofAThing(Words words, int cue, int i) {
        long things = Meaning.all(Meaning.SUBJECT, Meaning.ORG);
        if (words.at(cue).key().startsWith("geburtstag") && words.any(cue + 1, i - 1, things)) {
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

    private static void yearOfBirth(int i, Words words, Sightings seen) {
        boolean year = Dates.number(words.at(i + 1), 4, 4);
        boolean person = words.any(i + 2, i + 4, Meaning.PERSON.bit()) || words.any(i - 3, i - 1, Meaning.PERSON.bit());
        if (year && person) {
            seen.add(PersonalTrace.BIRTH_DATE, words.at(i), words.at(i + 1));
        }
    }
}
