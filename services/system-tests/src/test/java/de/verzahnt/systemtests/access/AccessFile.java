package de.verzahnt.systemtests.access;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reviewed files: {@code access/every-service.yaml} and {@code access/<service>.yaml}.
 *
 * @param entries by {@code METHOD /pattern} as the service itself lists it
 */
record AccessFile(SortedMap<String, Entry> entries) {

    static final String EVERY_SERVICE = "every-service";

    private static final Path FOLDER = Path.of("src/test/resources/access");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    /** What is written for every service and for this one, which has the last word; nothing when there is no file yet. */
    static AccessFile of(String service) {
        SortedMap<String, Entry> entries = new TreeMap<>(entries(EVERY_SERVICE));
        entries.putAll(entries(service));
        entries.values().removeIf(Entry::absent);
        return new AccessFile(entries);
    }

    private static Map<String, Entry> entries(String name) {
        Path file = FOLDER.resolve(name + ".yaml");
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (Reader text = Files.newBufferedReader(file)) {
            return read(text).entries();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static AccessFile read(Reader text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Map<String, Object> plain = new Yaml(new SafeConstructor(options)).load(text);
        return JSON.convertValue(Map.of("entries", plain), AccessFile.class);
    }

    /** The services that have a file. */
    static Stream<String> services() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", "")).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
