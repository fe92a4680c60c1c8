package de.verzahnt.dashboard.reporting.source;

import de.verzahnt.dashboard.shell.Labels;
import de.verzahnt.dashboard.shell.Schedules;
import de.verzahnt.dashboard.shell.Times;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Values of a row in words, for templates as {@code @sourceWords}; what is no code stands as it is. */
@Component("sourceWords")
public class SourceWords {
    private final Labels labels;
    private final Schedules schedules;
    private final Times times;

    SourceWords(Labels labels, Schedules schedules, Times times) {
        this.labels = labels;
        this.schedules = schedules;
        this.times = times;
    }

    /** The value of a field, as a report names it. */
    public String of(String field, String value) {
        return switch (field) {
            case "field", "furtherFields" -> each(value, labels::field);
            case "targetGroups" -> each(value, labels::targetGroup);
            case "format" -> each(value, labels::format);
            case "role" -> each(value, labels::role);
            case "languages" -> each(value, labels::language);
            case "districts" -> each(value, labels::district);
            case "schedule" -> schedules.words(value);
            case "periodFrom", "periodUntil" -> day(value);
            default -> value;
        };
    }

    private static String each(String values, Function<String, String> word) {
        return Arrays.stream(values.split(";", -1)).map(String::strip).map(word).collect(Collectors.joining(", "));
    }

    private String day(String value) {
        try {
            return times.day(LocalDate.parse(value));
        } catch (DateTimeParseException noDay) {
            return value;
        }
    }
}
