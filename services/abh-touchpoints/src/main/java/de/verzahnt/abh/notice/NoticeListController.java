package de.verzahnt.abh.notice;

import de.verzahnt.abh.authority.Authorities;
import de.verzahnt.abh.authority.Authority;
import de.verzahnt.abh.authority.Origin;
import de.verzahnt.abh.file.CsvFile;
import de.verzahnt.abh.file.CsvLine;
import de.verzahnt.events.Channel;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Process changes, many at a time: the list and the upload. */
@RestController
@RequestMapping(path = "/api/v1/process-changes", produces = MediaType.APPLICATION_JSON_VALUE)
class NoticeListController {

    /**
     * What a file came to.
     *
     * @param written false in a dry run
     */
    record FileResult(boolean dryRun, boolean written, List<String> changeIds) {}

    private final Authorities authorities;
    private final NoticeCheck check;
    private final NoticeIntake intake;
    private final NoticeStore store;
    private final TransactionTemplate transaction;

    NoticeListController(
            Authorities authorities,
            NoticeCheck check,
            NoticeIntake intake,
            NoticeStore store,
            PlatformTransactionManager transactions) {
        this.authorities = authorities;
        this.check = check;
        this.intake = intake;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Operation(summary = "Process changes in force or announced, newest first")
    @GetMapping
    List<StoredNotice> list(
            @RequestParam(required = false) @Nullable String authority,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        if (page < 0 || page > 1_000_000 || size < 1 || size > 500) {
            throw new ProblemException(
                    ProblemKind.BAD_REQUEST, "page ab 0, size 1 bis 500.", "page from 0, size 1 to 500.");
        }
        return store.page(authority == null ? null : authority.replace('\0', '?'), page, size);
    }

    @Operation(summary = "Upload process changes as CSV; all or nothing, dry run first")
    @PostMapping(
            path = "/csv",
            consumes = {"text/csv", "application/csv"})
    FileResult upload(
            @RequestBody(required = false) byte @Nullable [] file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = Origin.HEADER, required = false) @Nullable String source,
            Caller caller) {
        Origin origin = Origin.of(source, Channel.FILE);
        Map<String, Row> rows = rows(file, caller);
        if (!dryRun) {
            transaction.executeWithoutResult(status -> rows.forEach(
                    (id, row) -> intake.take(row.authority(), id, row.notice(), origin, new IfMatch(null))));
        }
        return new FileResult(dryRun, !dryRun, List.copyOf(rows.keySet()));
    }

    @Operation(summary = "Upload process changes as CSV; all or nothing, dry run first")
    @PostMapping(path = "/csv", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FileResult form(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = Origin.HEADER, required = false) @Nullable String source,
            Caller caller)
            throws IOException {
        return upload(file.getBytes(), dryRun, source, caller);
    }

    private record Row(String authority, Notice notice) {}

    private Map<String, Row> rows(byte @Nullable [] file, Caller caller) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, Row> rows = new LinkedHashMap<>();
        for (CsvLine line :
                CsvFile.read(file, NoticeFile.COLUMNS, NoticeFile.ALLOWED).orRefuse()) {
            String authorityId = Objects.requireNonNullElse(line.get("authority_id"), "");
            Authority authority = authorities.demand(caller, authorityId);
            NoticeIds.error(line.place("notice_id"), line.get("notice_id")).ifPresent(errors::add);
            String changeId = NoticeIds.changeId(authorityId, String.valueOf(line.get("notice_id")));
            check.check(authority, NoticeFile.report(line), NoticeFile.places(line), errors)
                    .ifPresent(notice -> {
                        if (rows.put(changeId, new Row(authorityId, notice)) != null) {
                            errors.add(new FieldError(
                                    line.place("notice_id"), changeId, "jede nur einmal", "each only once"));
                        }
                    });
        }
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors);
        }
        return rows;
    }
}
