package de.verzahnt.notifier.mail;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

/** Words of the mails in one language. The sentences of the reasons are those of the screen (reference-data). */
record Phrases(Locale language, Properties words) {

    /** The phrase; where the first key has none, that of the second. */
    String of(String key, String otherwise) {
        String found = words.getProperty(key, words.getProperty(otherwise));
        if (found == null) {
            throw new IllegalStateException(
                    "phrase: none of %s, %s (expected: in mails.properties)".formatted(key, otherwise));
        }
        return found;
    }

    String of(String key) {
        return of(key, key);
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
