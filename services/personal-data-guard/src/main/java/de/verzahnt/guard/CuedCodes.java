package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.List;

/** Numbers that a word announces: of the Ausländerzentralregister, of files, of insurances, of documents. */
final class CuedCodes implements Rule {

    private record Cue(Meaning meaning, PersonalTrace kind, int reach, int digits, long unless) {
        int before() {
            return unless == COURT ? 10 : 4;
        }

        int behind() {
            return unless == COURT ? 12 : reach;
        }
    }

    private static final long COURT = Meaning.COURT.bit();

    private static final List<Cue> CUES = List.of(
            new Cue(Meaning.AZR, PersonalTrace.REGISTER_NUMBER, 5, 6, 0),
            new Cue(Meaning.INSURANCE, PersonalTrace.INSURANCE_NUMBER, 4, 7, Meaning.all(Meaning.BANK, Meaning.THING)),
            new Cue(Meaning.DOCUMENT, PersonalTrace.IDENTITY_DOCUMENT, 4, 6, Meaning.THING.bit()),
            new Cue(Meaning.FILE, PersonalTrace.FILE_NUMBER, 5, 4, COURT),
            new Cue(Meaning.PROCEDURE, PersonalTrace.FILE_NUMBER, 5, 6, COURT));

    @Override
    public void at(int i, Words words, Sightings seen) {
        Word word = words.at(i);
        if (word.is(Kind.MIXED) && word.key().startsWith("azr") && word.length() >= 11) {
            seen.add(PersonalTrace.REGISTER_NUMBER, word, word);
        }
        for (Cue cue : CUES) {
            if (word.is(cue.meaning())
                    && !words.any(i - cue.before(), i + cue.behind(), cue.unless())
                    && !taxOfAnAssociation(i, words)) {
                behind(cue, i, words, seen);
            }
        }
        if (word.is(Meaning.AZR)) {
            before(i, words, seen);
        }
    }

    /** "Steuernummer des Vereins", which receipts for donations show. */
    private static boolean taxOfAnAssociation(int i, Words words) {
        return words.at(i).key().startsWith("steuern") && words.any(i - 3, i + 3, Meaning.SUBJECT.bit());
    }

    private static void behind(Cue cue, int i, Words words, Sightings seen) {
        int passed = 0;
        for (int at = i + 1; passed < cue.reach() && at < i + 2 * cue.reach() + 2; at++) {
            Word word = words.at(at);
            boolean thing = word.is(Meaning.THING) && (cue.unless() & Meaning.THING.bit()) != 0;
            if (thing || word.sign("!?;§") || word.is(Kind.NOTHING) || endsSentence(words, at)) {
                return;
            }
            Code code = Code.from(words, at);
            if (code != null && enough(code, cue) && !plainYear(code)) {
                seen.add(cue.kind(), word, words.at(code.last()));
                return;
            }
            passed += word.is(Kind.SIGN) ? 0 : 1;
            at = code == null ? Math.max(at, Dates.endWithTimes(words, at) - 1) : code.last();
        }
    }

    /** The number of a document in one word may be of letters mostly. */
    private static boolean enough(Code code, Cue cue) {
        boolean serial = cue.meaning() == Meaning.DOCUMENT
                && code.groups() == 1
                && code.compact().length() >= 8
                && code.compact().length() <= 11
                && code.digits() >= 3
                && code.digits() < code.compact().length();
        return serial || code.digits() >= cue.digits();
    }

    /** A full stop behind a long word that ends a sentence, not an abbreviation. */
    static boolean endsSentence(Words words, int at) {
        Word before = words.at(at - 1);
        return words.at(at).sign(".")
                && before.letters()
                && before.length() > 5
                && words.at(at + 1).gap()
                && !before.isAny(Meaning.all(
                        Meaning.AZR,
                        Meaning.INSURANCE,
                        Meaning.FILE,
                        Meaning.DOCUMENT,
                        Meaning.PROCEDURE,
                        Meaning.NUMBER));
    }

    private static boolean plainYear(Code code) {
        return code.compact().length() == 4 && code.compact().matches("(19|20)\\d\\d")
                || code.compact().matches("(19|20)\\d\\d(19|20)\\d\\d");
    }

    private static void before(int i, Words words, Sightings seen) {
        for (int at = i - 6; at < i; at++) {
            Code code = Code.from(words, at);
            if (code != null && code.last() < i && code.compact().matches("\\d{12}")) {
                seen.add(PersonalTrace.REGISTER_NUMBER, words.at(at), words.at(code.last()));
                return;
            }
        }
    }
}
