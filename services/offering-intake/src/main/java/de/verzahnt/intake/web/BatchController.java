package de.verzahnt.intake.web;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.batch.BatchIntake;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchOrder;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.batch.JsonReports;
import de.verzahnt.intake.report.batch.Reading;
import de.verzahnt.intake.report.web.BatchAnswer;
import de.verzahnt.intake.report.web.BatchMode;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.observability.RefusedReports;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Many reports at once: lines of JSON, or an array. */
@RestController
class BatchController {
    private final BatchIntake intake;
    private final JsonReports<OfferingReport> json;

    BatchController(BatchIntake intake, JsonReports<OfferingReport> json) {
        this.intake = intake;
        this.json = json;
    }

    @PostMapping(path = "/batch", consumes = "application/x-ndjson")
    BatchResult lines(
            @RequestBody byte[] body,
            @RequestParam(defaultValue = "all") String mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        return take(json.lines(body), caller, order(mode, dryRun, source, Channel.BATCH));
    }

    @PostMapping(path = "/batch", consumes = MediaType.APPLICATION_JSON_VALUE)
    BatchResult array(
            @RequestBody byte[] body,
            @RequestParam(defaultValue = "all") String mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        return take(json.array(body), caller, order(mode, dryRun, source, Channel.BATCH));
    }

    private BatchResult take(Reading<OfferingReport> reading, Caller caller, BatchOrder order) {
        BatchResult result = intake.take(reading.orRefuse(), caller, order);
        RefusedReports.rows(order.dryRun() ? 0 : result.refused());
        return BatchAnswer.of(result);
    }

    private static BatchOrder order(String mode, boolean dryRun, @Nullable String source, Channel channel) {
        return new BatchOrder(BatchMode.read(mode), dryRun, SourceSystem.name(source), channel);
    }
}
