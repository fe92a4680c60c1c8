package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Numbers known by their shape and check digits alone: twelve digits of the Ausländerzentralregister, file numbers of the
 * Bundesamt (seven digits, three of the country), health insurance, pension insurance and tax numbers, German identity
 * documents (ICAO 9303).
 */
final class Shapes implements Rule {

    /** Of the numbers known here: that of a Bedarfsgemeinschaft. */
    private static final int LONGEST = 14;

    private static final String DOCUMENT_LETTERS = "cfghjklmnprtvwxyz";

    @Override
    public void at(int i, Words words, Sightings seen) {
        Word word = words.at(i);
        boolean possible = word.is(Kind.DIGITS) || word.is(Kind.MIXED) || word.letters() && word.length() == 1;
        if (!possible || words.at(i - 1).is(Kind.DIGITS) && !word.gap()) {
            return;
        }
        fileOfTheBundesamt(i, words, seen);
        alone(word, i, words, seen);
        if (machineLine(word, i, words)) {
            seen.add(PersonalTrace.IDENTITY_DOCUMENT, word, word);
        }
        OfficeNumbers.at(i, words, seen);
        Code code = Code.within(words, i, LONGEST);
        if (code == null) {
            return;
        }
        PersonalTrace kind = kind(code, word);
        if (kind != null) {
            seen.add(kind, word, words.at(code.last()));
        }
    }

    private static @Nullable PersonalTrace kind(Code code, Word first) {
        String compact = code.compact();
        if (Checks.healthInsurance(compact) || Checks.pensionInsurance(compact) || OfficeNumbers.pension(compact)) {
            return PersonalTrace.INSURANCE_NUMBER;
        }
        if (OfficeNumbers.jobcenter(compact)) {
            return PersonalTrace.FILE_NUMBER;
        }
        if (code.groups() == 4 && first.length() == 2 && Checks.taxNumber(compact)) {
            return PersonalTrace.INSURANCE_NUMBER;
        }
        boolean document = code.groups() == 1 && compact.length() == 10 && Checks.document(compact, DOCUMENT_LETTERS);
        boolean serial = code.groups() == 1 && OfficeNumbers.serial(compact, DOCUMENT_LETTERS);
        return document || serial ? PersonalTrace.IDENTITY_DOCUMENT : null;
    }

    /** "IDD<<C01X00T471": the line for machines. */
    private static boolean machineLine(Word word, int i, Words words) {
        return word.is(Kind.MIXED)
                && word.length() >= 9
                && !word.gap()
                && words.at(i - 1).sign("<");
    }

    private static void alone(Word word, int i, Words words, Sightings seen) {
        if (!word.is(Kind.DIGITS) || word.length() != 12 || words.any(i - 3, i - 1, Meaning.THING.bit())) {
            return;
        }
        boolean part =
                words.at(i - 1).sign(".,-+/") && !word.gap() && !words.at(i - 1).gap();
        if (!part) {
            seen.add(PersonalTrace.REGISTER_NUMBER, word, word);
        }
    }

    private static void fileOfTheBundesamt(int i, Words words, Sightings seen) {
        Word word = words.at(i);
        if (!word.is(Kind.DIGITS) || words.at(i - 1).sign("-/.") && !word.gap()) {
            return;
        }
        int at = i;
        StringBuilder digits = new StringBuilder();
        while (words.at(at).is(Kind.DIGITS) && digits.length() < 7) {
            digits.append(words.at(at).key());
            at += digits.length() < 7 && words.at(at + 1).sign(".") ? 2 : 1;
        }
        Word country = words.at(at + 1);
        boolean ends = !words.at(at + 2).sign("-/") || words.at(at + 2).gap();
        boolean grouped = word.length() == 7 || word.length() == 1;
        if (digits.length() == 7 && grouped && words.at(at).sign("-") && Dates.number(country, 3, 3) && ends) {
            seen.add(PersonalTrace.FILE_NUMBER, word, country);
        }
    }
}
