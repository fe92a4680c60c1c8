package de.verzahnt.dashboard.export;

import java.io.OutputStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes objects one after the other, so that never all of them are held as text. */
final class JsonFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonFile() {}

    /** A list. */
    static void list(Stream<Fields> entries, OutputStream out) {
        try (JsonGenerator file = JSON.createGenerator(out)) {
            file.writeStartArray();
            entries.forEach(entry -> file.writePOJO(entry.all()));
            file.writeEndArray();
        }
    }

    /** An object that ends with a list. */
    static void listIn(Fields head, String name, Stream<Fields> entries, OutputStream out) {
        try (JsonGenerator file = JSON.createGenerator(out)) {
            file.writeStartObject();
            head.all().forEach(file::writePOJOProperty);
            file.writeName(name);
            file.writeStartArray();
            entries.forEach(entry -> file.writePOJO(entry.all()));
            file.writeEndArray();
            file.writeEndObject();
        }
    }
}
