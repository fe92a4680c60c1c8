package de.verzahnt.abh.notice;

import de.verzahnt.abh.authority.Authorities;
import de.verzahnt.abh.authority.Authority;
import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
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

    /**
     * What a file or batch came to.
     *
     * @param written whether anything was: not in a dry run, nor when all of it was known already
     */
    record FileResult(boolean dryRun, boolean written, List<String> changeIds) {}

    private final Authorities authorities;
    private final NoticeCheck check;
    private final NoticeIntake intake;
    private final NoticeBatch batch;
    private final TransactionTemplate transaction;

    NoticeFileController(
            Authorities authorities,
            NoticeCheck check,
            NoticeIntake intake,
            NoticeBatch batch,
            PlatformTransactionManager transactions) {
        this.authorities = authorities;
        this.check = check;
        this.intake = intake;
        this.batch = batch;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Operation(summary = "Upload process changes as CSV; all or nothing, dry run first")
    @PostMapping(
            path = "/csv",
            consumes = {"text/csv", "application/csv"})
    FileResult upload(
            @RequestBody(required = false) byte @Nullable [] file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        return take(
                errors -> NoticeFile.notices(file, errors), caller, SourceSystem.origins(source, Channel.FILE), dryRun);
    }

    @Operation(summary = "Upload process changes as CSV; all or nothing, dry run first")
    @PostMapping(path = "/csv", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FileResult form(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller)
            throws IOException {
        return upload(file.getBytes(), dryRun, source, caller);
    }

    @Operation(
            summary = "Report many process changes as a JSON array or as lines of JSON; all or nothing, dry run first")
    @PostMapping(path = "/batch", consumes = MediaType.APPLICATION_JSON_VALUE)
    FileResult array(
            @RequestBody byte[] body,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        return take(errors -> batch.array(body, errors), caller, SourceSystem.origins(source, Channel.BATCH), dryRun);
    }

    @Operation(
            summary = "Report many process changes as a JSON array or as lines of JSON; all or nothing, dry run first")
    @PostMapping(path = "/batch", consumes = "application/x-ndjson")
    FileResult lines(
            @RequestBody byte[] body,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        return take(errors -> batch.lines(body, errors), caller, SourceSystem.origins(source, Channel.BATCH), dryRun);
    }

    private record Checked(String authority, Notice notice) {}

    private FileResult take(
            Function<List<FieldError>, List<ReportedNotice>> reading,
            Caller caller,
            Function<String, Origin> origins,
            boolean dryRun) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, Checked> good = new LinkedHashMap<>();
        List<FieldError> wrong = new ArrayList<>();
        reading.apply(errors).forEach(one -> check(one, caller, good, wrong));
        errors.addAll(FieldError.beside(errors, wrong));
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors);
        }
        boolean written = !dryRun && Boolean.TRUE.equals(transaction.execute(status -> taken(good, origins)));
        return new FileResult(dryRun, written, List.copyOf(good.keySet()));
    }

    /** Whether any of them says something new. */
    private boolean taken(Map<String, Checked> good, Function<String, Origin> origins) {
        long changed = good.entrySet().stream()
                .map(one -> take(one.getKey(), one.getValue(), origins))
                .filter(NoticeIntake.Taken::changed)
                .count();
        return changed > 0;
    }

    private NoticeIntake.Taken take(String changeId, Checked one, Function<String, Origin> origins) {
        return intake.take(changeId, one.notice(), origins.apply(one.authority()), new IfMatch(null));
    }

    private void check(ReportedNotice one, Caller caller, Map<String, Checked> good, List<FieldError> errors) {
        Authority authority = authorities.demand(caller, one.authority());
        NoticeIds.error(one.idPlace(), one.id()).ifPresent(errors::add);
        String changeId = NoticeIds.changeId(one.authority(), String.valueOf(one.id()));
        check.check(authority, one.report(), one.places(), errors)
                .map(notice -> good.put(changeId, new Checked(one.authority(), notice)))
                .ifPresent(before -> errors.add(
                        new FieldError(one.idPlace(), changeId, Message.of("immigration-office.each-once"))));
    }
}
