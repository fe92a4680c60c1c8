package de.verzahnt.trial;

import de.verzahnt.messages.Message;
import java.util.Locale;

/** What is said on the screen of a command, whose reader's language nobody knows: German, then English. */
final class BothLanguages {
    private BothLanguages() {}

    static String of(String code, Object... arguments) {
        Message message = Message.of(code, arguments);
        return message.in(Locale.GERMAN) + " / " + message.in(Locale.ENGLISH);
    }
}
