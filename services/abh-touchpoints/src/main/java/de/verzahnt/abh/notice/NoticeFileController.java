package de.verzahnt.abh.notice;

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

/** Many process changes at once, as a file or as JSON: all or nothing, dry run first. */
@RestController
@RequestMapping(path = "/api/v1/process-changes", produces = MediaType.APPLICATION_JSON_VALUE)
class NoticeFileController {

    private final NoticeUpload upload;
    private final NoticeBatch batch;

    NoticeFileController(NoticeUpload upload, NoticeBatch batch) {
        this.upload = upload;
        this.batch = batch;
    }

    @Operation(summary = "Upload process changes as CSV; all or nothing, dry run first")
    @PostMapping(
            path = "/csv",
            consumes = {"text/csv", "application/csv"})
    NoticesResult file(
            @RequestBody(required = false) byte @Nullable [] file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        return upload.take(NoticeFile.notices(file), NoticeFile::column, caller, order(dryRun, source, Channel.FILE));
    }

    @Operation(summary = "Upload process changes as CSV; all or nothing, dry run first")
    @PostMapping(path = "/csv", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    NoticesResult form(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller)
            throws IOException {
        return file(file.getBytes(), dryRun, source, caller);
    }

    @Operation(
            summary = "Report many process changes as a JSON array or as lines of JSON; all or nothing, dry run first")
    @PostMapping(path = "/batch", consumes = MediaType.APPLICATION_JSON_VALUE)
    NoticesResult array(
            @RequestBody byte[] body,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        return upload.take(batch.array(body), field -> field, caller, order(dryRun, source, Channel.BATCH));
    }

    @Operation(
            summary = "Report many process changes as a JSON array or as lines of JSON; all or nothing, dry run first")
    @PostMapping(path = "/batch", consumes = "application/x-ndjson")
    NoticesResult lines(
            @RequestBody byte[] body,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        return upload.take(batch.lines(body), field -> field, caller, order(dryRun, source, Channel.BATCH));
    }

    private static BatchOrder order(boolean dryRun, @Nullable String source, Channel channel) {
        return BatchOrder.allOrNothing(dryRun, SourceSystem.name(source), channel);
    }
}
