package de.verzahnt.intake.reportedfile;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes the addresses of reported files. */
final class FilesDescription implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        describe(
                path(api, "").getGet(),
                "List the files an organisation reported last",
                "Newest first, for 30 days; of a file only its name is kept, persons in it masked.");
        describe(
                path(api, "/{id}").getGet(),
                "Read what came of a file",
                "How many rows are taken yet, what they did, and what was left when it was undone.");
        describe(
                path(api, "/{id}/undo").getPost(),
                "Undo a file as a whole",
                "New offerings are withdrawn, changed ones stand as before the file; what was changed since is left and"
                        + " named. Within 30 days, else 409. Asking twice undoes once; a long file goes on in the"
                        + " background.");
    }

    private static PathItem path(OpenAPI api, String below) {
        PathItem found = api.getPaths().get(FilesController.PATH + below);
        return found == null ? new PathItem() : found;
    }

    private static void describe(@Nullable Operation operation, String summary, String description) {
        if (operation != null) {
            operation.setSummary(summary);
            operation.setDescription(description + " Refusals are problem details (RFC 9457).");
        }
    }
}
