package de.verzahnt.source.store;

import de.verzahnt.guard.PersonalDataGuard;
import de.verzahnt.messages.Message;
import java.util.Locale;

/** Something said, kept in both languages. */
public record Told(String german, String english) {

    public static final Told NOTHING = new Told("", "");

    /** The words of a message; what they quote of a source is masked. */
    public static Told of(Message message) {
        return new Told(
                PersonalDataGuard.masked(message.in(Locale.GERMAN)),
                PersonalDataGuard.masked(message.in(Locale.ENGLISH)));
    }
}
