package de.verzahnt.systemtests.openapi;

import de.verzahnt.systemtests.Requests;
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
        String text = Requests.send(Requests.to(service, "/v3/api-docs")).body();
        return new Description(service, JsonMapper.builder().build().readTree(text));
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
