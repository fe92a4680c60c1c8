package de.verzahnt.source.web;

import de.verzahnt.intake.openapi.ExampleFiles;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

/** Describes the addresses of sources, with an example of each body. */
final class SourceDescription implements OpenApiCustomizer {
    private static final String PATH = SourceController.PATH;
    private static final String ONE = PATH + "/{id}";

    private final ExampleFiles files;

    SourceDescription(JsonMapper json) {
        this.files = new ExampleFiles(json);
    }

    @Override
    public void customise(OpenAPI api) {
        describe(path(api, PATH).getGet(), "List your sources", "All of the organisations your token names, by name.");
        describe(path(api, PATH).getPost(), "Connect a source", "It is read at once and then at its interval.");
        describe(path(api, ONE).getGet(), "Read a source", "With what became of its last fetch.");
        describe(path(api, ONE).getPut(), "Change a source", "It is read anew at once. If-Match makes it conditional.");
        describe(
                path(api, ONE).getDelete(),
                "Disconnect a source",
                "offerings=keep lets what it brought stand, end makes today its last day, withdraw withdraws it.");
        describe(
                path(api, PATH + "/preview").getPost(),
                "Try a source",
                "A test fetch: ten rows as the hub understands them, each value with who set it and why. Nothing is kept.");
        runs(api);
        example(path(api, PATH).getPost(), "openapi/source.json");
        example(path(api, ONE).getPut(), "openapi/source.json");
        example(path(api, PATH + "/preview").getPost(), "openapi/source.json");
        example(path(api, ONE + "/corrections").getPost(), "openapi/source-correction.json");
        checkOfAnAddress(path(api, "/api/v1/check").getPost());
    }

    private static void checkOfAnAddress(@Nullable Operation check) {
        if (check != null && check.getRequestBody() != null) {
            MediaType form = check.getRequestBody().getContent().get("application/x-www-form-urlencoded");
            if (form != null) {
                form.setExample(Map.of("address", "https://kalender.example/angebote.ics"));
                described(form, "address", "Public http or https address; read once, nothing is kept.");
                described(form, "organisation", "For which it would be; without it the first of the token.");
            }
        }
    }

    private static void described(MediaType form, String field, String description) {
        Object schema = form.getSchema().getProperties().get(field);
        if (schema instanceof Schema<?> known) {
            known.setDescription(description);
        }
    }

    private static void runs(OpenAPI api) {
        post(
                api,
                "/fetch",
                "Read a source now",
                "Whole, whatever its server says of changes; answered before it is done.");
        post(api, "/pause", "Pause a source", "What it brought stands.");
        post(api, "/resume", "Resume a source", "It is read at once; earlier failures are forgotten.");
        questions(api);
        post(
                api,
                "/corrections",
                "Set a value by hand",
                "It stays over every later fetch and is shown as such; null takes it back.");
        describe(
                path(api, ONE + "/offerings").getGet(),
                "List what a source carries",
                "With what is missing since when, and values set by hand.");
    }

    private static void questions(OpenAPI api) {
        post(
                api,
                "/question/gone",
                "Answer that what is missing is gone",
                "More than a third was missing at once. It counts as missing now and ends when its grace is over.");
        post(
                api,
                "/question/mistake",
                "Answer that it was a mistake of the source",
                "The question is put away; the next fetch asks again if it is still so.");
    }

    private static void post(OpenAPI api, String below, String summary, String description) {
        describe(path(api, ONE + below).getPost(), summary, description);
    }

    private static PathItem path(OpenAPI api, String path) {
        return Optional.ofNullable(api.getPaths().get(path)).orElseGet(PathItem::new);
    }

    private static void describe(@Nullable Operation operation, String summary, String description) {
        if (operation != null) {
            operation.setSummary(summary);
            operation.setDescription(
                    description + " Only of organisations the token names; others do not exist for it.");
        }
    }

    private void example(@Nullable Operation operation, String file) {
        if (operation != null && operation.getRequestBody() != null) {
            MediaType body = operation.getRequestBody().getContent().get("application/json");
            if (body != null) {
                body.setExample(files.json(file));
            }
        }
    }
}
