package de.verzahnt.dashboard.export;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.offerings.OfferingRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Offerings as files for other programs, by the same filters as the list. */
@RestController
@Tag(name = "Offerings")
class ExportInterface {

    private static final String SUMMARY = "Give offerings out as a file, with the filters of the list";
    private static final String DESCRIPTION = "csv: the hub's own columns, taken back by the gateways as it is (cells"
            + " that begin like a formula bear an apostrophe, which intake takes away). ics: one event for each rule;"
            + " offerings without fixed hours are left out and counted in X-WR-CALDESC. hsds: HSDS 3.0, a page of"
            + " services. integreat: events of version 3, without offerings that have no fixed hours. jsonld:"
            + " schema.org Event, or Service without fixed hours. At most 5000 offerings; page and size are not"
            + " looked at. Withdrawn ones are left out.";

    private final Exports exports;

    ExportInterface(Exports exports) {
        this.exports = exports;
    }

    @GetMapping("/api/v1/offerings/export")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The same as long as the file is",
                            schema = @Schema(type = "string")),
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(mediaType = "text/calendar", schema = @Schema(type = "string")),
                @Content(mediaType = "application/json", schema = @Schema(type = "object")),
                @Content(mediaType = "application/ld+json", schema = @Schema(type = "object"))
            })
    @ApiResponse(responseCode = "304", description = "If-None-Match names the file as it is", content = @Content)
    @ApiResponse(
            responseCode = "400",
            description = "Parameters not understood, all of them named, or too much asked for")
    void export(
            @Parameter(description = "csv, ics, hsds, integreat or jsonld; csv without", example = "csv")
                    @RequestParam(required = false)
                    @Nullable
                    String format,
            @ParameterObject OfferingRequest asked,
            @Parameter(hidden = true) WebRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        Parameters check = new Parameters();
        ExportWish wish = exports.wish(format, asked, check);
        check.check();
        exports.send(wish, request, response);
    }
}
