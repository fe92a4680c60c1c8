package de.verzahnt.dashboard.meetings;

import de.verzahnt.characters.Characters;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.PersonalDataErrors;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a form sent, as typed; reading it gathers all that is wrong. Texts that tell of a person are wrong. */
public final class Typed {

    static final int LINE = 200;
    static final int TEXT = 4000;

    private final MultiValueMap<String, String> fields;
    private final List<FieldError> errors = new ArrayList<>();

    Typed(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /** An empty form. */
    static Typed nothing() {
        return new Typed(new LinkedMultiValueMap<>());
    }

    /** With this in it. */
    Typed with(String field, @Nullable Object value) {
        fields.set(field, value == null ? "" : value.toString());
        return this;
    }

    /** The field as typed; empty when it was not sent. */
    public String one(String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : value;
    }

    /** All values of a field. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** A text of one line. */
    String line(String field, boolean required) {
        return words(field, required, LINE, false);
    }

    /** A text of any lines. */
    String text(String field, boolean required) {
        return words(field, required, TEXT, true);
    }

    private String words(String field, boolean required, int longest, boolean lines) {
        String words = one(field).strip().replace("\r\n", "\n");
        boolean empty = words.isEmpty() || Characters.areInvisible(words);
        if (empty && required
                || words.length() > longest
                || Characters.firstForbidden(words, lines).isPresent()) {
            wrong(field, Message.of(lines ? "sitzungen.wrong.text" : "sitzungen.wrong.line", longest));
        }
        errors.addAll(PersonalDataErrors.in(field, words));
        return empty ? "" : words;
    }

    /** A day; null when none was given or it is refused. */
    @Nullable
    LocalDate day(String field, boolean required) {
        String typed = one(field).strip();
        try {
            LocalDate day = typed.isEmpty() ? null : LocalDate.parse(typed);
            if (day == null ? required : day.getYear() < 2000 || day.getYear() > 2100) {
                wrong(field, Message.of("sitzungen.wrong.day"));
                return null;
            }
            return day;
        } catch (DateTimeParseException notADay) {
            wrong(field, Message.of("sitzungen.wrong.day"));
            return null;
        }
    }

    /** An hour. */
    @Nullable
    LocalTime hour(String field) {
        try {
            return LocalTime.parse(one(field).strip());
        } catch (DateTimeParseException notAnHour) {
            wrong(field, Message.of("sitzungen.wrong.hour"));
            return null;
        }
    }

    /** One of a few; null when it is none of them. */
    <E extends Enum<E>> @Nullable E oneOf(String field, List<E> choice) {
        for (E known : choice) {
            if (known.name().equals(one(field))) {
                return known;
            }
        }
        wrong(field, Message.of("sitzungen.wrong.choice"));
        return null;
    }

    /** The state that was on the screen; one that is no number was none. */
    long revision() {
        return one("revision").matches("\\d{1,15}") ? Long.parseLong(one("revision")) : -1;
    }

    void wrong(String field, Message expected) {
        errors.add(new FieldError(field, one(field), expected));
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }
}
