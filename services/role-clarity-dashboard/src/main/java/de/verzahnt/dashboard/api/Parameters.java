package de.verzahnt.dashboard.api;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads parameters of a request and gathers what is wrong with them; a blank one counts as absent. */
public final class Parameters {

    public static final int LARGEST_PAGE = 200;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST_TEXT = 100;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    private final List<FieldError> errors = new ArrayList<>();

    /** Free text to search for, at most 100 characters. */
    public @Nullable String text(String name, @Nullable String value) {
        String text = given(value);
        if (text == null || (text.length() <= LONGEST_TEXT && text.chars().noneMatch(Character::isISOControl))) {
            return text;
        }
        return refuse(name, text, Message.of("refusal.search-text"));
    }

    /** A code of a list. */
    public @Nullable String code(String name, @Nullable String value, Predicate<String> known, String file) {
        String code = given(value);
        return code == null || known.test(code) ? code : refuse(name, code, Message.of("refusal.code-of", file));
    }

    /** Codes of a list, in any number. */
    public Set<String> codes(String name, @Nullable List<String> values, Predicate<String> known, String file) {
        return values == null
                ? Set.of()
                : values.stream()
                        .map(value -> code(name, value, known, file))
                        .filter(code -> code != null)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Id of an organisation; one nobody knows is an empty answer, not an error. */
    public @Nullable String organisation(String name, @Nullable String value) {
        String id = given(value);
        return id == null || ID.matcher(id).matches() ? id : refuse(name, id, Message.of("refusal.organisation-id"));
    }

    /** One of a few words, in any case. */
    public <E extends Enum<E>> @Nullable E oneOf(String name, @Nullable String value, Class<E> words) {
        String word = given(value);
        if (word == null) {
            return null;
        }
        List<E> all = Arrays.asList(words.getEnumConstants());
        return all.stream()
                .filter(one -> one.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(() -> {
                    refuse(name, word, Message.of("refusal.one-of", all));
                    return null;
                });
    }

    /** A value that has the form of this pattern. */
    public @Nullable String matching(String name, @Nullable String value, Pattern form, Message expected) {
        String given = given(value);
        return given == null || form.matcher(given).matches() ? given : refuse(name, given, expected);
    }

    /** Number of a page, from 0 on. */
    public int page(@Nullable String value) {
        return number("page", value, 0, 0, LAST_PAGE);
    }

    /** Size of a page. */
    public int size(@Nullable String value) {
        return number("size", value, 50, 1, LARGEST_PAGE);
    }

    /** As many offerings as one answer may hold. */
    public void offerings(long found, int most) {
        if (found > most) {
            refuse("offerings", String.valueOf(found), Message.of("refusal.most-offerings", most));
        }
    }

    /** Ends the request as 400 with everything that is wrong. */
    public void check() {
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemKind.BAD_REQUEST, Message.of("refusal.parameters"), errors);
        }
    }

    /** All that is wrong. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** Names of the parameters that are wrong. */
    public List<String> refused() {
        return errors.stream().map(FieldError::field).distinct().toList();
    }

    /** A number within its limits, or {@code without} when none is given or it is refused. */
    public int number(String name, @Nullable String value, int without, int least, int most) {
        String given = given(value);
        if (given == null) {
            return without;
        }
        int number = given.matches("\\d{1,7}") ? Integer.parseInt(given) : -1;
        if (number < least || number > most) {
            refuse(name, given, Message.of("refusal.number-between", least, most));
            return without;
        }
        return number;
    }

    private @Nullable String refuse(String name, String value, Message expected) {
        errors.add(new FieldError(name, value, expected));
        return null;
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
