package de.verzahnt.intake.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Examples as files, so that tests can send what the description shows. */
public final class ExampleFiles {
    private final JsonMapper json;

    public ExampleFiles(JsonMapper json) {
        this.json = json;
    }

    /** The file's text. */
    public String text(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(name + ": not readable (expected: an example)", failure);
        }
    }

    /** The file as maps and lists, as the description's model wants them. */
    public Object json(String name) {
        return json.readValue(text(name), Object.class);
    }
}
