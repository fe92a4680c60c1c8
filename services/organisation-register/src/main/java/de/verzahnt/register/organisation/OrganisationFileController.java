package de.verzahnt.register.organisation;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.report.web.BatchAnswer;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.register.directory.DirectoryFile;
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

/** Files for the register, by administrators; {@code dryRun=true} shows what would happen. */
@RestController
@RequestMapping("/api/v1/organisations")
class OrganisationFileController {
    private final DirectoryUpload<Organisation, OrganisationEntry, Organisations> upload;
    private final OrganisationFile organisations;
    private final ResponsibilityFile responsibilities;

    OrganisationFileController(
            DirectoryUpload<Organisation, OrganisationEntry, Organisations> upload, OrganisationCheck check) {
        this.upload = upload;
        this.organisations = new OrganisationFile(check);
        this.responsibilities = new ResponsibilityFile(check);
    }

    @PostMapping(path = "/csv", consumes = "text/csv")
    @Operation(summary = "Register organisations from a table, all or none (administrators)")
    BatchResult organisations(
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        return take(organisations, body, Admins.origin(caller, source, Channel.FILE), dryRun);
    }

    @PostMapping(path = "/csv", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    BatchResult organisationsUpload(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller)
            throws IOException {
        return take(organisations, file.getBytes(), Admins.origin(caller, source, Channel.FILE), dryRun);
    }

    @PostMapping(path = "/responsibilities/csv", consumes = "text/csv")
    @Operation(summary = "Set who is responsible where from a table, all or none (administrators)")
    BatchResult responsibilities(
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        return take(responsibilities, body, Admins.origin(caller, source, Channel.FILE), dryRun);
    }

    @PostMapping(path = "/responsibilities/csv", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    BatchResult responsibilitiesUpload(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller)
            throws IOException {
        return take(responsibilities, file.getBytes(), Admins.origin(caller, source, Channel.FILE), dryRun);
    }

    private BatchResult take(
            DirectoryFile<Organisation, Organisations> file, byte @Nullable [] bytes, Origin origin, boolean dryRun) {
        return BatchAnswer.of(upload.take(file, bytes, origin, dryRun));
    }
}
