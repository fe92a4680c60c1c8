package de.verzahnt.register.sozialraum;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.report.web.BatchAnswer;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.register.directory.DirectoryUpload;
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

/** Tables of Sozialräume; {@code dryRun=true} shows what would happen. */
@RestController
@RequestMapping("/api/v1/sozialraeume/csv")
class SozialraumFileController {
    private final Maintainers maintainers;
    private final SozialraumCheck check;
    private final DirectoryUpload<Sozialraum, SozialraumEntry, Sozialraeume> upload;

    SozialraumFileController(
            Maintainers maintainers,
            SozialraumCheck check,
            DirectoryUpload<Sozialraum, SozialraumEntry, Sozialraeume> upload) {
        this.maintainers = maintainers;
        this.check = check;
        this.upload = upload;
    }

    @PostMapping(consumes = "text/csv")
    @Operation(summary = "Add or change Sozialräume from a table, all or none (KI, administrators)")
    BatchResult take(
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        Maintainer maintainer = maintainers.of(caller);
        Origin origin = new Origin(maintainer.reportedBy(), SourceSystem.name(source), Channel.FILE);
        return BatchAnswer.of(upload.take(new SozialraumFile(check, maintainer), body, origin, dryRun));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    BatchResult upload(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller)
            throws IOException {
        return take(file.getBytes(), dryRun, source, caller);
    }
}
