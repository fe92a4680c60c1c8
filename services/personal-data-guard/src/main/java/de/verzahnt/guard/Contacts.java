package de.verzahnt.guard;

import java.util.Set;

/** A given name alone is a person where one is to be asked, called or told. */
final class Contacts {

    private static final int NEAR = 5;
    private static final Set<String> TOWARDS = Set.of(
            "bei", "nach", "an", "ueber", "mit", "von", "to", "with", "ask", "einfach", "nur", "عن", "до", "у", "chez",
            "til");

    private Contacts() {}

    /** The last word of the contact whose given name stands at {@code i}; -1 when it is none. */
    static int end(Words words, int i) {
        Word before = words.at(words.at(i - 1).sign("„\"“") ? i - 2 : i - 1);
        if (Names.named(words, i - 1) || Names.placeBehind(words, i)) {
            return -1;
        }
        Word next = words.at(i + 1);
        boolean towards = TOWARDS.contains(before.key());
        if (towards && next.letters() && next.length() == 1 && words.at(i + 2).sign(".")) {
            return i + 1;
        }
        boolean told = before.sign(":") && words.at(i - 2).is(Meaning.CONTACT);
        boolean directed = words.at(i).capital() && (towards || told || before.is(Meaning.CONTACT));
        return directed && words.any(i - NEAR, i + NEAR, Meaning.all(Meaning.CONTACT, Meaning.PHONE)) ? i : -1;
    }
}
