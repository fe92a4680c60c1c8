package de.verzahnt.intake.openapi;

import de.verzahnt.intake.gateway.Gateway;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

/** Describes the addresses both gateways share; the examples lie in the gateway, under {@code openapi/}. */
public final class OfferingDescription implements OpenApiCustomizer {
    private static final String ALL_OR_NOTHING =
            "All or nothing unless mode=partial; dryRun=true shows what would happen and takes nothing over. Every error"
                    + " is told at once with its place.";

    private static final String FILES =
            "CSV (UTF-8, UTF-16 or Windows-1252; comma, semicolon, tab or bar) or XLSX, in the hub's columns or your own:"
                    + " headers and values are recognised by usual words, column=Header=hub_column corrects one"
                    + " (column=Header=- leaves it out) and is remembered. Every value read otherwise than written is"
                    + " told as a correction. ";
    private static final String IN_BACKGROUND =
            " Up to 20,000 rows. With Prefer: respond-async the right rows are taken in the background: 202, and Location"
                    + " tells how far it is.";
    private static final String CHECK =
            "A CSV or XLSX file, NDJSON or a JSON array: PASS, WARN or FAIL for each, by the same rules as reporting;"
                    + " nothing is kept. Without an account up to 1 MB and 20 times a minute.";

    private static final String LOOK =
            "The offerings an organisation was asked about by mail. The token stands in the body, so that no address"
                    + " holds it; looking changes nothing. 404 alike for a link that is unknown, used or older than 48"
                    + " hours.";
    private static final String ANSWER =
            "RIGHT confirms an offering, ENDED withdraws it, CHANGED says that it will be reported anew. One answer for"
                    + " all of them spends the link.";

    private static final Map<String, Object> ANSWERS = Map.of(
            "token", "none", "answers", List.of(Map.of("id", "caritas-aachen/cafe-international", "answer", "RIGHT")));

    private final Gateway gateway;
    private final ExampleFiles files;

    public OfferingDescription(Gateway gateway, JsonMapper json) {
        this.gateway = gateway;
        this.files = new ExampleFiles(json);
    }

    @Override
    public void customise(OpenAPI api) {
        PathItem one = describeOne(api);
        describeList(path(api, ""));
        describeList(path(api, "/"));
        Operation batch = path(api, "/batch").getPost();
        describe(batch, "Report many offerings", "NDJSON or a JSON array, each item with its id. " + ALL_OR_NOTHING);
        Operation csv = path(api, "/csv").getPost();
        describe(csv, "Report a list", FILES + ALL_OR_NOTHING + IN_BACKGROUND);
        describe(check(api), "Check a file or reports", CHECK);
        example(one.getPut(), "application/json", files.json("openapi/report.json"));
        showMany(batch);
        showMany(csv);
        showMany(check(api));
        describe(confirmation(api, "/look"), "See what the link of a mail asks", LOOK);
        describe(confirmation(api, ""), "Answer by the link of a mail", ANSWER);
        example(confirmation(api, "/look"), "application/json", Map.of("token", "none"));
        example(confirmation(api, ""), "application/json", ANSWERS);
    }

    private static @Nullable Operation confirmation(OpenAPI api, String below) {
        PathItem found = api.getPaths().get("/api/v1/confirmations" + below);
        return found == null ? null : found.getPost();
    }

    private PathItem describeOne(OpenAPI api) {
        PathItem one = path(api, "/{namespace}/{name}");
        describe(
                one.getPut(),
                "Report an offering",
                "Idempotent; 200 with the same ETag when nothing changed. If-Match"
                        + " makes it conditional. Only for organisations the token names.");
        describe(one.getGet(), "Read an offering of your own body", "As it was reported last; withdrawn ones too.");
        describe(
                one.getDelete(),
                "Withdraw an offering",
                "The reason stands in the address or the body; nothing is erased.");
        describe(
                path(api, "/{namespace}/{name}/undo").getPost(),
                "Undo the last change",
                "What stood before is reported again as a new revision, a withdrawal likewise; within 30 days, else 409."
                        + " Undoing again brings back what was undone.");
        return one;
    }

    /** The examples of what takes many reports, in each media type it takes. */
    private void showMany(@Nullable Operation operation) {
        example(operation, "application/json", files.json("openapi/batch.json"));
        text(operation, "application/x-ndjson", files.text("openapi/batch.ndjson"));
        text(operation, "text/csv", files.text("openapi/table.csv"));
    }

    private static @Nullable Operation check(OpenAPI api) {
        PathItem found = api.getPaths().get("/api/v1/check");
        return found == null ? null : found.getPost();
    }

    private static void describeList(PathItem list) {
        describe(list.getGet(), "List your own offerings", "Sorted by id; the total is in X-Total-Count.");
    }

    private PathItem path(OpenAPI api, String below) {
        PathItem found = api.getPaths().get(gateway.path() + below);
        return found == null ? new PathItem() : found;
    }

    private static void describe(@Nullable Operation operation, String summary, String description) {
        if (operation != null) {
            operation.setSummary(summary);
            operation.setDescription(description + " Refusals are problem details (RFC 9457) with all errors.");
        }
    }

    private static void text(@Nullable Operation operation, String type, Object example) {
        example(operation, type, example);
        if (operation != null && operation.getRequestBody() != null) {
            MediaType body = operation.getRequestBody().getContent().get(type);
            if (body != null) {
                body.setSchema(new StringSchema());
            }
        }
    }

    private static void example(@Nullable Operation operation, String type, Object example) {
        if (operation != null && operation.getRequestBody() != null) {
            MediaType body = operation.getRequestBody().getContent().get(type);
            if (body != null) {
                body.setExample(example);
            }
        }
    }
}
