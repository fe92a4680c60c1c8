package de.verzahnt.starter.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Adds to every operation how it refuses: the same problem details everywhere. */
final class ProblemResponses implements GlobalOpenApiCustomizer {

    private static final String PROBLEM = "Problem";

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(PROBLEM, problem());
        api.getPaths().values().forEach(path -> path.readOperations().forEach(ProblemResponses::add));
    }

    private static void add(Operation operation) {
        operation
                .getResponses()
                .addApiResponse("401", refusal("No valid token: issuer, audience and expiry are checked"))
                .addApiResponse("403", refusal("The token's roles or organisations do not permit it"))
                .addApiResponse("4XX", refusal("Refused; all errors at once, each with its place"))
                .addApiResponse("503", refusal("A part of the hub is away; nothing was taken over, send it again"));
    }

    private static ApiResponse refusal(String description) {
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
    }

    private static Schema<?> problem() {
        Schema<?> error = new ObjectSchema()
                .addProperty("field", text("Path in the body (rows[3].count), name of a parameter or header"))
                .addProperty("value", text("What was sent, cut to 80 characters, masked where it may be personal"))
                .addProperty("expected", text("What would have been right, German"))
                .addProperty("expectedEn", text("The same in English"));
        return new ObjectSchema()
                .description("Problem details of RFC 9457, German in the standard fields, English beside them")
                .addProperty("type", text("Kind of the problem, urn:verzahnt:problem:…, stable"))
                .addProperty("title", text("The kind in words, German"))
                .addProperty("titleEn", text("The kind in words, English"))
                .addProperty("status", new IntegerSchema().description("The HTTP status"))
                .addProperty("detail", text("What is wrong with this request, German"))
                .addProperty("detailEn", text("What is wrong with this request, English"))
                .addProperty("instance", text("Path of the request"))
                .addProperty("errors", new ArraySchema().items(error).description("Every place that is wrong"));
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
