package de.verzahnt.notifier.mail;

import de.verzahnt.cases.Talk;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of the mails in one language. The sentences of the reasons are those of the screen (reference-data). */
record Phrases(Locale language, Properties words) {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    /** The phrase of the first key that has one. */
    String of(String... keys) {
        return Arrays.stream(keys)
                .flatMap(key -> Stream.ofNullable(words.getProperty(key)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "phrase: none of %s (expected: in mails.properties)".formatted(String.join(", ", keys))));
    }

    /** The phrase with these in its places. */
    String filled(String key, Object... arguments) {
        return new MessageFormat(of(key), language).format(arguments);
    }

    /** Day, hours and place of a talk, as clocks in Germany show them. */
    String talk(Talk talk) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern(of("day"), language);
        DateTimeFormatter hour = DateTimeFormatter.ofPattern("HH:mm", language);
        ZonedDateTime from = talk.startsAt().atZone(GERMANY);
        ZonedDateTime until = talk.endsAt().atZone(GERMANY);
        return filled("talk", day.format(from), hour.format(from), hour.format(until), talk.place());
    }

    /** Reasons as sentences; a level newer than this bundle has none and is left out. */
    String sentences(List<String> reasons) {
        return reasons.stream()
                .map(reason -> words.getProperty("reason." + reason, ""))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
