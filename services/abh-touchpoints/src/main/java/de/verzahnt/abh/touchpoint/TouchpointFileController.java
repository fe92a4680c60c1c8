package de.verzahnt.abh.touchpoint;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.batch.BatchOrder;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.starter.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Many tables at once, as a file or as JSON: all or nothing, dry run first. */
@RestController
@RequestMapping(path = "/api/v1/touchpoints", produces = MediaType.APPLICATION_JSON_VALUE)
class TouchpointFileController {

    private final TableUpload upload;
    private final TouchpointBatch batch;

    TouchpointFileController(TableUpload upload, TouchpointBatch batch) {
        this.upload = upload;
        this.batch = batch;
    }

    @Operation(summary = "Upload counts as CSV; errors name the true row of the file, and then nothing is taken over")
    @PostMapping(
            path = "/csv",
            consumes = {"text/csv", "application/csv"})
    TablesResult file(
            @RequestBody(required = false) byte @Nullable [] file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String suppress,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        return upload.take(TouchpointFile.tables(file), suppress, caller, order(dryRun, source, Channel.FILE));
    }

    @Operation(summary = "Upload counts as CSV; errors name the true row of the file, and then nothing is taken over")
    @PostMapping(path = "/csv", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    TablesResult form(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String suppress,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller)
            throws IOException {
        return file(file.getBytes(), dryRun, suppress, source, caller);
    }

    @Operation(summary = "Report many tables as a JSON array or as lines of JSON; all or nothing, dry run first")
    @PostMapping(path = "/batch", consumes = MediaType.APPLICATION_JSON_VALUE)
    TablesResult array(
            @RequestBody byte[] body,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String suppress,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        return upload.take(batch.array(body), suppress, caller, order(dryRun, source, Channel.BATCH));
    }

    @Operation(summary = "Report many tables as a JSON array or as lines of JSON; all or nothing, dry run first")
    @PostMapping(path = "/batch", consumes = "application/x-ndjson")
    TablesResult lines(
            @RequestBody byte[] body,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String suppress,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        return upload.take(batch.lines(body), suppress, caller, order(dryRun, source, Channel.BATCH));
    }

    private static BatchOrder order(boolean dryRun, @Nullable String source, Channel channel) {
        return BatchOrder.allOrNothing(dryRun, SourceSystem.name(source), channel);
    }
}
