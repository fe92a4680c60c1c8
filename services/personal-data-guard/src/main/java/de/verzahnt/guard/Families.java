package de.verzahnt.guard;

import java.util.Set;

/** Listed names that stand alone: "die Mustermanns", "Erikas Mutter", "Mustermann, Erika", "E. Mustermann". */
final class Families {

    private static final int ABBREVIATED = 3;
    private static final Set<String> CUES = Set.of(":", "mit", "bei", "von", "an", "durch");
    private static final long PEOPLE = Meaning.all(Meaning.FUNCTION, Meaning.ROLE);

    private Families() {}

    static int end(Words words, int i) {
        Word word = words.at(i);
        if (!word.capital()) {
            return -1;
        }
        int end = -1;
        if (Names.initial(words, i)) {
            end = initialed(words, i);
        } else if (word.is(Meaning.FAMILY) && words.at(i + 1).sign(",")) {
            end = inverted(words, i);
        } else if (genitive(words, i)) {
            end = i;
        }
        return end >= 0 && !Told.apart(words, i) ? end : -1;
    }

    private static int initialed(Words words, int i) {
        Word name = words.at(i + 2);
        boolean abbreviation = words.at(i - 1).sign(".")
                && words.at(i - 2).length() < ABBREVIATED
                && !words.at(i - 2).key().equals("hd");
        boolean listed = name.is(Meaning.FAMILY) && name.capital() && Names.sure(name) && !name.shouted();
        boolean cued = CUES.contains(words.at(i - 1).key());
        boolean unlisted = Names.unknown(name) || cued && Names.compound(name);
        boolean family = listed || unlisted && name.gap() && !words.at(i + 3).capital();
        return family
                        && !abbreviation
                        && !Lexicon.initialedNamesake(words.at(i).key(), name.key())
                        && !Told.apart(words, i + 2)
                ? i + 2
                : -1;
    }

    private static int inverted(Words words, int i) {
        Word word = words.at(i);
        Word given = words.at(i + 2);
        boolean person = nouns(given) || (Nouns.of(word.key()) & PEOPLE) != 0 && given.is(Meaning.RARE);
        boolean sure =
                !given.is(Meaning.RARE) || Names.sure(word) && !words.at(i + 3).sign(",");
        if (Names.given(given) && Names.sure(given) && sure && !person && !word.is(Meaning.GIVEN)) {
            return i + 2;
        }
        return Names.sure(word) && Names.initial(words, i + 2) ? i + 2 : -1;
    }

    private static boolean nouns(Word word) {
        return Nouns.listed(word.key());
    }

    private static boolean genitive(Words words, int i) {
        Word word = words.at(i);
        String key = word.key();
        if (key.length() <= 4 || !key.endsWith("s") || word.isAny(Meaning.all(Meaning.ORDINARY, Meaning.TOWN))) {
            return false;
        }
        String stem = key.substring(0, key.length() - 1);
        boolean article = words.at(i - 1).key().matches("die|der|den");
        Word next = words.at(i + 1);
        boolean owns = next.isAny(Meaning.all(Meaning.KIN, Meaning.TALK)) && next.capital();
        return Lexicon.family(stem) && (article || owns) || Lexicon.given(stem) && owns;
    }
}
