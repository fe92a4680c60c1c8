package de.verzahnt.starter.problem;

import de.verzahnt.guard.PersonalDataGuard;
import de.verzahnt.messages.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a text tells of persons, as errors of a request. */
public final class PersonalDataErrors {

    private PersonalDataErrors() {}

    /** One error for each trace of a person in this text, the quote masked; empty when there is none or no text. */
    public static List<FieldError> in(String field, @Nullable String text) {
        return PersonalDataGuard.inspect(field, text).stream()
                .map(found -> new FieldError(found.field(), found.quote(), expectation(found)))
                .toList();
    }

    private static Message expectation(PersonalDataGuard.Finding found) {
        return Message.of("problem.no-personal-data", Message.of("problem.trace." + found.kind()), found.position());
    }
}
