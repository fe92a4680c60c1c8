package de.verzahnt.intake.web;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.batch.BatchOrder;
import de.verzahnt.intake.report.web.BatchMode;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.intake.reportedfile.FileName;
import de.verzahnt.intake.reportedfile.FilesController;
import de.verzahnt.intake.table.ColumnWishes;
import de.verzahnt.intake.table.TableOrder;
import de.verzahnt.intake.web.FileTaking.Sent;
import de.verzahnt.starter.caller.Caller;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Lists of offerings as files: tried with {@code dryRun=true}, taken over by sending them again without it. With {@code
 * Prefer: respond-async} (RFC 7240) right rows are taken in the background: 202, and Location tells how far it is.
 */
@RestController
class FileController {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ASYNC = "respond-async";

    private final FileTaking files;

    FileController(FileTaking files) {
        this.files = files;
    }

    @PostMapping(
            path = "/csv",
            consumes = {"text/csv", XLSX})
    ResponseEntity<FileResult> file(
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestParam(defaultValue = "all") String mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable List<String> column,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            Caller caller) {
        TableOrder how = new TableOrder(organisation, caller.organisations(), ColumnWishes.read(column));
        BatchOrder order = new BatchOrder(BatchMode.read(mode), dryRun, SourceSystem.name(source), Channel.FILE);
        return take(new Sent(body == null ? new byte[0] : body, "", how, order, caller), prefer);
    }

    @PostMapping(path = "/csv", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<FileResult> upload(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "all") String mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable List<String> column,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            Caller caller)
            throws IOException {
        TableOrder how = new TableOrder(organisation, caller.organisations(), ColumnWishes.read(column));
        BatchOrder order = new BatchOrder(BatchMode.read(mode), dryRun, SourceSystem.name(source), Channel.FILE);
        return take(new Sent(file.getBytes(), FileName.of(file.getOriginalFilename()), how, order, caller), prefer);
    }

    private ResponseEntity<FileResult> take(Sent sent, @Nullable String prefer) {
        if (prefer == null || !prefer.contains(ASYNC) || sent.order().dryRun()) {
            return ResponseEntity.ok(files.atOnce(sent));
        }
        FileResult result = files.inBackground(sent);
        return result.fileId() == null
                ? ResponseEntity.ok(result)
                : ResponseEntity.accepted()
                        .location(URI.create(FilesController.PATH + "/" + result.fileId()))
                        .header("Preference-Applied", ASYNC)
                        .body(result);
    }
}
