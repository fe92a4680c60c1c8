package de.verzahnt.guard;

/** Persons by name: behind a salutation, a function, a word of contact or of clients, or by given and family name. */
final class Persons implements Rule {

    private static final long CUES = Meaning.all(Meaning.FUNCTION, Meaning.TASK, Meaning.CLIENT, Meaning.SIGNED);

    @Override
    public void at(int i, Words words, Sightings seen) {
        Word word = words.at(i);
        if (word.letters()) {
            int end = named(i, words);
            if (end >= i && !Institutions.founder(words, i) && !Works.quoted(words, i)) {
                seen.add(PersonalTrace.NAMED_PERSON, word, words.at(withFamily(words, end)));
            }
        }
    }

    /** A family name no list has belongs to the given name before it, and is masked with it. */
    private static int withFamily(Words words, int end) {
        Word next = words.at(end + 1);
        return words.at(end).is(Meaning.GIVEN) && next.gap() && Names.family(next) ? end + 1 : end;
    }

    private static int named(int i, Words words) {
        Word word = words.at(i);
        int end = -1;
        if (word.is(Meaning.SALUTATION)) {
            end = Salutations.end(words, i);
        }
        int cue = signature(words, i) ? i + 3 : i;
        if (end < 0 && (cue > i || word.isAny(CUES))) {
            end = Cued.end(words, cue);
        }
        if (end < 0 && word.is(Meaning.NAMECUE)) {
            end = behindNameCue(words, i);
        }
        if (end < 0 && word.is(Meaning.TITLE)) {
            end = titled(i, words);
        }
        if (end < 0 && word.is(Meaning.GIVEN)) {
            end = byGivenName(words, i);
        }
        return end < 0 ? byWordsAround(i, words) : end;
    }

    private static int byWordsAround(int i, Words words) {
        int end = words.at(i).is(Meaning.TOLD) ? Cued.told(words, i) : -1;
        if (end < 0) {
            end = Families.end(words, i);
        }
        return end < 0 ? Told.end(words, i) : end;
    }

    /** "i. A." and "i. V." before a name. */
    private static boolean signature(Words words, int i) {
        if (!words.at(i).key().equals("i")
                || !words.at(i + 1).sign(".")
                || !words.at(i + 3).sign(".")) {
            return false;
        }
        String second = words.at(i + 2).key();
        return second.equals("a") || second.equals("v");
    }

    /** "Dr. Mustermann", unless a house or a street is named so. */
    private static int titled(int i, Words words) {
        boolean doctor = words.at(i).key().equals("dr") || words.at(i).key().equals("prof");
        int at = Names.skipTitles(words, i);
        boolean full = Names.given(words.at(at)) && Names.family(words.at(at + 1));
        if (full && Names.placeBehind(words, at + 1)) {
            return -1;
        }
        boolean name = doctor && words.at(i + 1).sign(".") && words.at(at).gap() && Names.family(words.at(at));
        return name && !Names.named(words, i - 1) && !Names.placeBehind(words, at) ? at : -1;
    }

    private static int behindNameCue(Words words, int i) {
        int at = words.at(i + 1).sign(":") ? i + 2 : i + 1;
        Word name = words.at(at);
        long plain = Meaning.all(
                Meaning.ORDINARY,
                Meaning.COMMON,
                Meaning.NAMECUE,
                Meaning.SUBJECT,
                Meaning.PLACE,
                Meaning.ORG,
                Meaning.TOWN);
        if (words.any(i - 3, i - 1, Meaning.SUBJECT.bit()) || ofAThing(words, i)) {
            return -1;
        }
        return name.letters() && name.length() > 2 && (Names.listed(name) || !name.isAny(plain) && name.capital())
                ? at
                : -1;
    }

    /** "Der Bus heißt Erika": neither a person nor a pronoun is called so. */
    private static boolean ofAThing(Words words, int i) {
        Word called = words.at(i - 1);
        long people = Meaning.all(
                Meaning.PERSON,
                Meaning.CLIENT,
                Meaning.FUNCTION,
                Meaning.TOLD,
                Meaning.ROLE,
                Meaning.KIN,
                Meaning.SALUTATION);
        return words.at(i).key().equals("heisst")
                && called.letters()
                && called.capital()
                && !called.isAny(people)
                && called.length() > 2;
    }

    private static int byGivenName(Words words, int i) {
        int full = Names.full(words, i);
        if (full > 0) {
            return full;
        }
        boolean bracketed = words.at(i + 1).sign("(") && words.at(i + 2).is(Meaning.FUNCTION);
        boolean honoured = words.at(i + 1).is(Meaning.HONORIFIC);
        if (bracketed || honoured) {
            return i + 1;
        }
        return Contacts.end(words, i);
    }
}
