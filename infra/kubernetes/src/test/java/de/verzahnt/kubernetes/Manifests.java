package de.verzahnt.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The documents of the base, as {@code kustomization.yaml} names them. */
final class Manifests {

    static final Path BASE = Path.of("base");
    private static final YAMLMapper YAML = new YAMLMapper(new YAMLFactory());

    private Manifests() {}

    /** All documents of all files. */
    static List<JsonNode> all() {
        return files().stream().flatMap(file -> read(file).stream()).toList();
    }

    static List<JsonNode> ofKind(String kind) {
        return all().stream()
                .filter(document -> document.path("kind").asText().equals(kind))
                .toList();
    }

    static List<String> files() {
        JsonNode names = read("kustomization.yaml").get(0).get("resources");
        return StreamSupport.stream(names.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<JsonNode> read(String file) {
        try {
            return YAML.readerFor(JsonNode.class)
                    .<JsonNode>readValues(BASE.resolve(file).toFile())
                    .readAll();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
