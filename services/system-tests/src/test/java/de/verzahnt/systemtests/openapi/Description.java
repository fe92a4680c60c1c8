package de.verzahnt.systemtests.openapi;

import de.verzahnt.systemtests.TestHub;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a running service says of its interface at {@code /v3/api-docs}. */
record Description(String service, JsonNode root) {

    private static final String REFERENCE = "#/components/schemas/";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /**
     * One operation.
     *
     * @param name method and path
     */
    record Operation(String name, JsonNode node) {

        Stream<Map.Entry<String, JsonNode>> bodies() {
            return node.path("requestBody").path("content").properties().stream();
        }

        JsonNode body(String type) {
            return node.path("requestBody").path("content").path(type);
        }
    }

    static Description of(String service) {
        HttpRequest request = HttpRequest.newBuilder(TestHub.addressOf(service).resolve("/v3/api-docs"))
                .build();
        try {
            String text = HTTP.send(request, BodyHandlers.ofString()).body();
            return new Description(service, JsonMapper.builder().build().readTree(text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method ->
                        operations.add(new Operation(method.getKey() + " " + path.getKey(), method.getValue()))));
        return operations;
    }

    Operation operation(String name) {
        return operations().stream()
                .filter(operation -> operation.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Fields of bodies that are not described, nested ones included. */
    TreeSet<String> fieldsWithoutDescription() {
        TreeSet<String> fields = new TreeSet<>();
        operations().forEach(operation -> operation
                .bodies()
                .forEach(body -> undescribed(body.getValue().path("schema"), "", fields)));
        return fields;
    }

    private void undescribed(JsonNode schema, String place, TreeSet<String> fields) {
        String reference = schema.path("$ref").asString("");
        JsonNode whole = reference.startsWith(REFERENCE)
                ? root.path("components").path("schemas").path(reference.substring(REFERENCE.length()))
                : schema;
        whole.path("properties").properties().forEach(field -> {
            String at = place + "/" + field.getKey();
            if (field.getValue().path("description").asString("").isBlank()
                    && !field.getValue().path("format").asString("").equals("binary")) {
                fields.add(at);
            }
            undescribed(field.getValue(), at, fields);
            undescribed(field.getValue().path("items"), at, fields);
        });
    }
}
