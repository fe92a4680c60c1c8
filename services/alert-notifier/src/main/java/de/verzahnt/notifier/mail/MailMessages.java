package de.verzahnt.notifier.mail;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Words of the mails: German first, since the register knows no language of an organisation; English second. */
@Component
class MailMessages {
    static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    private final Phrases german = phrases(Locale.GERMAN, "");
    private final Phrases english = phrases(Locale.ENGLISH, "_en");

    /** English words for English, else German ones. */
    Phrases in(Locale language) {
        return language.equals(Locale.ENGLISH) ? english : german;
    }

    private static Phrases phrases(Locale language, String ending) {
        Properties words = new Properties();
        List.of("messages/mails", "messages/reasons", "messages/notification")
                .forEach(bundle -> load(words, bundle + ending + ".properties"));
        return new Phrases(language, words);
    }

    private static void load(Properties words, String file) {
        try (Reader reader =
                new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(file + ": missing (expected: on the class path)", missing);
        }
    }
}
