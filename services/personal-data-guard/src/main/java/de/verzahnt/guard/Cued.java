package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;

/** Names behind a function, a task, a client or a signature. */
final class Cued {

    private static final int REACH = 9;
    private static final int SIGNS = 4;
    private static final int LONGEST_ABBREVIATION = 4;
    private static final long CUES = Meaning.all(Meaning.FUNCTION, Meaning.TASK, Meaning.CLIENT, Meaning.SIGNED);

    private Cued() {}

    /** The last word of a name behind the cue at {@code i}: at once, or a full one in the same sentence; or -1. */
    static int end(Words words, int cue) {
        int i = behindGender(words, cue);
        int near = Names.skipParticles(words, Names.skipTitles(words, behindSigns(words, i + 1)));
        if (words.at(cue).is(Meaning.CLIENT) && words.at(cue).capital() && Names.initial(words, near)) {
            return near;
        }
        int end = sentence(words, cue) ? -1 : listed(words, i, near);
        if (end < 0) {
            end = initials(words, near);
        }
        if (end < 0) {
            end = unlisted(words, cue, i);
        }
        for (int at = i + 1; end < 0 && at < i + REACH && !ends(words, at); at++) {
            end = Names.full(words, at);
        }
        return end;
    }

    /** The last word of a listed name directly behind a word like "Bruder" or "Antrag"; or -1. */
    static int told(Words words, int cue) {
        int at = Names.skipTitles(words, behindSigns(words, behindGender(words, cue) + 1));
        at = words.at(at).length() == 1 && words.at(at + 1).sign(".") ? at + 2 : at;
        Word name = words.at(at);
        if (words.at(cue).is(Meaning.SUBJECT) && words.at(cue + 1).letters()) {
            return -1; // "Team Malala": the name of a team, not "Team: Erika und Max"
        }
        boolean roles = words.at(at + 1).is(Meaning.ROLE) && words.at(at + 1).capital(); // "Bäcker Müller Schmied"
        if (words.at(cue).is(Meaning.ROLE) && (words.at(cue + 1).sign(",") || roles)) {
            return -1; // "Bäcker, Koch, Gärtner"
        }
        if (words.at(cue).is(Meaning.ROLE) && !Told.figure(words, at) && unlistedRole(words, cue, at)) {
            return at;
        }
        boolean certain = name.capital() && Names.sure(name) || !words.at(cue).capital() && name.is(Meaning.GIVEN);
        boolean apart = at == cue + 1 ? Names.placeBehind(words, at) || Works.near(words, cue) : Told.apart(words, at);
        return certain && Names.sure(name) && !apart && !Told.figure(words, at) ? at : -1;
    }

    /** "Dezernent Uhlmeier": no list knows the name; "Dezernent Sommer eröffnet": it is a word, and the person does something. */
    private static boolean unlistedRole(Words words, int cue, int at) {
        boolean direct = at == cue + 1
                || words.at(cue + 1).sign(words.at(cue).length() > LONGEST_ABBREVIATION ? ":(\"„" : ":.(\"„");
        if (!direct
                || !words.at(cue).capital()
                || words.at(cue - 1).is(Meaning.DETERMINER)
                || Names.placeBehind(words, at)) {
            return false;
        }
        Word name = words.at(at);
        Word next = words.at(at + 1);
        boolean surname = name.is(Meaning.FAMILY)
                && name.capital()
                && !name.isAny(Meaning.all(Meaning.TOWN, Meaning.MONTH, Meaning.COMMON, Meaning.PLACE, Meaning.ORG));
        return surname && Told.verb(next)
                || Names.surname(name)
                        && !(next.letters() && next.capital() && next.length() > 1 && !Names.family(next));
    }

    /** "Klient K. R.": two initials, one behind the other; the last word of them, or -1. */
    private static int initials(Words words, int at) {
        boolean nobody =
                words.at(at).key().equals("n") && words.at(at + 2).key().equals("n");
        return Names.initial(words, at) && Names.initial(words, at + 2) && !nobody ? at + 2 : -1;
    }

    /** Behind the ending of "Leiter/in", "Leiter*in", "Leiter:in". */
    private static int behindGender(Words words, int cue) {
        boolean ending =
                words.at(cue + 2).key().equals("in") && !words.at(cue + 2).gap();
        return ending && words.at(cue + 1).sign("/*:_(-")
                ? cue + (words.at(cue + 3).sign(")") ? 3 : 2)
                : cue;
    }

    private static int behindSigns(Words words, int i) {
        int at = i;
        while (at < i + SIGNS
                && (words.at(at).sign(":(,.\"„“»«") || words.at(at).is(Kind.LINE) || joint(words.at(at)))) {
            at++;
        }
        return at;
    }

    private static boolean joint(Word word) {
        return switch (word.key()) {
            case "ist", "sind", "war", "von", "durch", "heisst", "is", "by" -> true;
            default -> false;
        };
    }

    /** Whether the full stop behind the cue ends a sentence. */
    private static boolean sentence(Words words, int cue) {
        return words.at(cue + 1).sign(".")
                && words.at(cue).length() > 5
                && !words.at(cue).is(Meaning.SIGNED);
    }

    private static int listed(Words words, int cue, int at) {
        Word name = words.at(at);
        boolean season = words.at(at - 1).is(Meaning.PARTICLE) && name.is(Meaning.ORDINARY);
        boolean figure = Lexicon.namesake(words.at(cue).key(), name.key());
        if (!Names.listed(name) || Names.placeBehind(words, at) || season || figure) {
            return -1;
        }
        if (words.at(at - 1).sign(",") && (name.is(Meaning.RARE) || Nouns.listed(name.key()))) {
            return -1; // "Pfarrer, Imame und Rabbiner"
        }
        boolean both = Names.listed(words.at(at + 1));
        boolean small = !words.at(cue).capital() && (name.is(Meaning.FAMILY) || Names.sure(name));
        if (!name.capital() && !both && !small) {
            return -1;
        }
        return both ? at + 1 : at;
    }

    /** A name no list knows: directly behind a person, behind the colon of a task. */
    private static int unlisted(Words words, int cue, int end) {
        if (words.at(cue - 1).is(Meaning.DETERMINER) && !Names.unknown(words.at(end + 1))) {
            return -1; // "mit einer Dozentin Lesen üben": no name stands behind an article and a person
        }
        int beside = beside(words, cue, end);
        if (beside >= 0) {
            return beside;
        }
        boolean colon = words.at(end + 1).sign(":");
        boolean signed = words.at(cue).is(Meaning.SIGNED) || words.at(cue).sign(".");
        boolean family = words.at(cue).key().equals("fam");
        if (words.at(cue).is(Meaning.TASK) && !colon && !signed) {
            return -1;
        }
        boolean named =
                words.at(cue).is(Meaning.FUNCTION) && words.at(end + 1).key().matches("ist|heisst|is");
        colon |= named;
        int at = Names.skipTitles(
                words, colon || (signed || family) && words.at(end + 1).sign(".") ? end + 2 : end + 1);
        if (words.at(at).is(Meaning.PARTICLE) && !words.at(at).key().matches("de[rnm]?|zu[mr]?|von")) {
            at++;
        }
        return unlistedAt(words, cue, at);
    }

    /** In brackets, behind a colon further on, or two of them; the last word, or -1. */
    private static int beside(Words words, int cue, int end) {
        boolean bracket =
                words.at(end + 1).sign("(") && words.at(end + 3).sign(")") && Names.unknown(words.at(end + 2));
        if (bracket) {
            return end + 2;
        }
        int colon = words.at(end + 1).sign(":") ? -1 : behindColon(words, cue, end);
        return colon < 0 && shared(words, end + 1) ? end + 3 : colon;
    }

    /** "Dolmetscherin Dari: Uhlmeier": what one is or does in a few words more; the last word of the name, or -1. */
    private static int behindColon(Words words, int cue, int end) {
        int at = end + 1;
        while (at < end + SIGNS
                && (words.at(at).letters() && words.at(at).capital()
                        || words.at(at).sign("-"))) {
            at++;
        }
        boolean named = words.at(at).sign(":") && Names.surname(words.at(at + 1));
        int last = named ? unlistedAt(words, cue, at + 1) : -1;
        return last >= 0 && words.at(last + 1).letters() ? -1 : last;
    }

    /** "Teamleitung Uhlmeier/Wollersheim". */
    private static boolean shared(Words words, int at) {
        return words.at(at + 1).sign("/&") && Names.surname(words.at(at)) && Names.surname(words.at(at + 2));
    }

    private static int unlistedAt(Words words, int cue, int at) {
        boolean heading = words.at(cue).shouted() && words.at(cue).length() > LONGEST_ABBREVIATION && at == cue + 1;
        boolean figure =
                heading || Lexicon.namesake(words.at(cue).key(), words.at(at).key());
        if (!Names.family(words.at(at)) || words.at(at).shouted() || Names.placeBehind(words, at) || figure) {
            return -1;
        }
        Word next = words.at(at + 1);
        boolean second = next.letters() && next.capital() && next.length() > 1;
        return !second ? at : Names.family(next) ? at + 1 : -1;
    }

    private static boolean ends(Words words, int at) {
        Word word = words.at(at);
        boolean stop = word.sign(".")
                && words.at(at - 1).length() > 3
                && words.at(at + 1).gap();
        boolean cue = word.isAny(CUES) && words.at(at - 1).sign(",;");
        return stop || cue || word.sign("!?;") || word.is(Kind.NOTHING);
    }
}
