package de.verzahnt.dashboard.sozialraum;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state that was on the screen, as a form sends it back.
 *
 * @param number 0 when there was none
 * @param errors what is wrong with it
 */
record Revision(long number, List<FieldError> errors) {

    static Revision of(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return new Revision(0, List.of());
        }
        return sent.matches("\\d{1,18}")
                ? new Revision(Long.parseLong(sent), List.of())
                : new Revision(0, List.of(new FieldError("revision", sent, Message.of("refusal.number"))));
    }
}
