package de.verzahnt.notifier.mail;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of the mails in one language. The sentences of the reasons are those of the screen (reference-data). */
record Phrases(Locale language, Properties words) {

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

    /** Reasons as sentences; a level newer than this bundle has none and is left out. */
    String sentences(List<String> reasons) {
        return reasons.stream()
                .map(reason -> words.getProperty("reason." + reason, ""))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
