package de.verzahnt.dashboard.legal;

import de.verzahnt.dashboard.guide.PageText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The texts of the footer: this hub's own where it has one, else the draft that came with the release. */
@Component
class LegalTexts {

    private static final Logger LOG = LoggerFactory.getLogger(LegalTexts.class);

    private final LegalProperties properties;

    LegalTexts(LegalProperties properties) {
        this.properties = properties;
    }

    /** The text of this name in this language, {@code de} or {@code en}; read anew each time, so that edits show at once. */
    PageText of(String name, String language) {
        String file = name + "_" + ("en".equals(language) ? "en" : "de") + ".md";
        return PageText.of(markdown(file), name);
    }

    /** A file nobody can read is no reason to show nothing. */
    private String markdown(String file) {
        Path folder = properties.folder();
        Path own = folder == null ? null : folder.resolve(file);
        if (own != null && Files.exists(own)) {
            try {
                return Files.readString(own);
            } catch (IOException unreadable) {
                LOG.warn("{}: cannot be read, the shipped draft is shown (expected: text in UTF-8)", own);
            }
        }
        return shipped(file);
    }

    private static String shipped(String file) {
        try {
            return new ClassPathResource("legal/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
