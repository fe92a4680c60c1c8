package de.verzahnt.notifier.mail;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** German words of the mails. The sentences of the reasons are those of the screen (reference-data). */
@Component
class MailMessages {

    private final Properties words = new Properties();

    MailMessages() {
        List.of("messages/mails.properties", "messages/reasons.properties").forEach(this::load);
    }

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

    /** Reasons as sentences; a level newer than this bundle has none and is left out. */
    String sentences(List<String> reasons) {
        return reasons.stream()
                .map(reason -> words.getProperty("reason." + reason, ""))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void load(String file) {
        try (Reader reader =
                new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(file + ": missing (expected: on the class path)", missing);
        }
    }
}
