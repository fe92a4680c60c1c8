package de.verzahnt.intake.filecheck;

import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.JsonReports;
import de.verzahnt.intake.table.ColumnWishes;
import de.verzahnt.intake.table.TableOrder;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Callers;
import de.verzahnt.starter.http.AddressRate;
import de.verzahnt.starter.problem.BodyTooLarge;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Checks a file for anybody; without an account up to 1 MB, few at once and few a minute. */
@RestController
@RequestMapping("/api/v1/check")
class CheckController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Checks of one address without an account. */
    static final int MOST_A_MINUTE = 20;

    private static final DataSize WITHOUT_ACCOUNT = DataSize.ofMegabytes(1);

    private final FileCheck files;
    private final JsonReports<OfferingReport> json;
    private final AddressRate rate;
    private final Semaphore atOnce = new Semaphore(2);

    CheckController(FileCheck files, JsonReports<OfferingReport> json, AddressRate rate) {
        this.files = files;
        this.json = json;
        this.rate = rate;
    }

    @PostMapping(consumes = {"text/csv", XLSX})
    CheckResult file(
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable List<String> column,
            HttpServletRequest request) {
        byte[] file = body == null ? new byte[0] : body;
        Set<String> organisations = Callers.find().map(Caller::organisations).orElse(Set.of());
        TableOrder how = new TableOrder(organisation, organisations, ColumnWishes.read(column));
        return bounded(file, request, () -> files.table(file, how, Callers.find()));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    CheckResult upload(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable List<String> column,
            HttpServletRequest request)
            throws IOException {
        return file(file.getBytes(), organisation, column, request);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    CheckResult array(@RequestBody byte[] body, HttpServletRequest request) {
        return bounded(body, request, () -> files.reports(json.array(body).orRefuse(), Callers.find()));
    }

    @PostMapping(consumes = "application/x-ndjson")
    CheckResult lines(@RequestBody byte[] body, HttpServletRequest request) {
        return bounded(body, request, () -> files.reports(json.lines(body).orRefuse(), Callers.find()));
    }

    private CheckResult bounded(byte[] body, HttpServletRequest request, Supplier<CheckResult> check) {
        Optional<Caller> caller = Callers.find();
        if (caller.isPresent()) {
            return check.get();
        }
        if (body.length > WITHOUT_ACCOUNT.toBytes()) {
            throw BodyTooLarge.problem(WITHOUT_ACCOUNT);
        }
        if (!rate.admits(String.valueOf(request.getRemoteAddr())) || !atOnce.tryAcquire()) {
            throw new ProblemException(
                    ProblemKind.TOO_MANY_REQUESTS, Message.of("table.checks-a-minute", MOST_A_MINUTE));
        }
        try {
            return check.get();
        } finally {
            atOnce.release();
        }
    }
}
