package de.verzahnt.starter.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Examples of bodies from files, so that tests can send what the description shows. A service lists them in
 * {@code openapi/examples.txt}, a line each: method, path, media type, file beside the list.
 */
final class Examples implements GlobalOpenApiCustomizer {

    private static final String FOLDER = "openapi/";
    private static final String LIST = FOLDER + "examples.txt";

    private final JsonMapper json;

    Examples(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void customise(OpenAPI api) {
        if (new ClassPathResource(LIST).exists()) {
            text(LIST).lines().filter(line -> !line.isBlank()).forEach(line -> add(api, line.split("\\s+")));
        }
    }

    private void add(OpenAPI api, String[] line) {
        PathItem path = api.getPaths().get(line[1]);
        Map<PathItem.HttpMethod, Operation> operations = path == null ? Map.of() : path.readOperationsMap();
        Operation operation = operations.get(PathItem.HttpMethod.valueOf(line[0]));
        MediaType body = body(operation, line[2]);
        if (body == null) {
            throw new IllegalStateException(
                    LIST + ": " + String.join(" ", line) + " (expected: an operation that takes this media type)");
        }
        String text = text(FOLDER + line[3]);
        if (line[2].endsWith("json") && !line[2].contains("ndjson")) {
            body.setExample(json.readValue(text, Object.class));
        } else {
            body.setSchema(new StringSchema());
            body.setExample(text);
        }
    }

    private static @Nullable MediaType body(@Nullable Operation operation, String type) {
        return operation == null || operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent().get(type);
    }

    private static String text(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(name + ": not readable (expected: a file of the service)", failure);
        }
    }
}
