package de.verzahnt.guard;

/** Listed family names without a given one: "die Mustermanns", "Mustermanns Älteste", "Mustermann, Erika". */
final class Families {

    private Families() {}

    static int end(Words words, int i) {
        Word word = words.at(i);
        if (word.is(Meaning.FAMILY) && word.capital() && words.at(i + 1).sign(",") && Names.given(words.at(i + 2))) {
            return i + 2;
        }
        String key = word.key();
        boolean plural = word.capital() && key.length() > 4 && key.endsWith("s") && !word.isAny(Meaning.ORDINARY.bit());
        if (!plural || !Lexicon.family(key.substring(0, key.length() - 1))) {
            return -1;
        }
        boolean article = words.at(i - 1).key().matches("die|der|den");
        boolean kin = words.at(i + 1).is(Meaning.KIN) && words.at(i + 1).capital();
        return article || kin ? i : -1;
    }
}
