package de.verzahnt.intake.web;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.batch.BatchIntake;
import de.verzahnt.intake.batch.BatchOrder;
import de.verzahnt.intake.batch.BatchReader;
import de.verzahnt.intake.batch.BatchResult;
import de.verzahnt.intake.batch.Reading;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.observability.RefusedReports;
import de.verzahnt.starter.problem.InvalidReport;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Many reports at once: lines of JSON, an array, or a file. */
@RestController
class BatchController {
    private final BatchIntake intake;
    private final BatchReader reader;

    BatchController(BatchIntake intake, BatchReader reader) {
        this.intake = intake;
        this.reader = reader;
    }

    @PostMapping(path = "/batch", consumes = "application/x-ndjson")
    BatchResult lines(
            @RequestBody byte[] body,
            @RequestParam(defaultValue = "all") String mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        return take(reader.lines(body), caller, order(mode, dryRun, source, Channel.BATCH));
    }

    @PostMapping(path = "/batch", consumes = MediaType.APPLICATION_JSON_VALUE)
    BatchResult array(
            @RequestBody byte[] body,
            @RequestParam(defaultValue = "all") String mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        return take(reader.array(body), caller, order(mode, dryRun, source, Channel.BATCH));
    }

    @PostMapping(path = "/csv", consumes = "text/csv")
    BatchResult csv(
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestParam(defaultValue = "all") String mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        return take(reader.file(body), caller, order(mode, dryRun, source, Channel.FILE));
    }

    @PostMapping(path = "/csv", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    BatchResult upload(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "all") String mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller)
            throws IOException {
        return take(reader.file(file.getBytes()), caller, order(mode, dryRun, source, Channel.FILE));
    }

    private BatchResult take(Reading reading, Caller caller, BatchOrder order) {
        if (reading instanceof Reading.Unreadable unreadable) {
            throw new InvalidReport(unreadable.errors());
        }
        BatchResult result = intake.take((Reading.Items) reading, caller, order);
        RefusedReports.rows(order.dryRun() ? 0 : result.refused());
        return BatchAnswer.of(result);
    }

    private static BatchOrder order(String mode, boolean dryRun, @Nullable String source, Channel channel) {
        return new BatchOrder(BatchMode.read(mode), dryRun, SourceSystem.name(source), channel);
    }
}
