package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;

/** Two capital words with a phone number behind them, as in a list of staff: "Erika Mustermann, Tel. 4711". */
final class Extensions implements Rule {

    @Override
    public void at(int i, Words words, Sightings seen) {
        Word cue = words.at(i);
        if (!cue.is(Meaning.PHONE) || !words.at(i - 1).sign(",:(")) {
            return;
        }
        int number = i + 1;
        while (number < i + 4 && words.at(number).sign(".:-")) {
            number++;
        }
        boolean names = word(words.at(i - 2)) && word(words.at(i - 3));
        if (names && words.at(number).is(Kind.DIGITS) && words.at(number).length() >= 2) {
            seen.add(PersonalTrace.NAME_WITH_PHONE, words.at(i - 3), words.at(number));
        }
    }

    private static boolean word(Word word) {
        return word.letters() && word.capital() && word.length() > 1;
    }
}
