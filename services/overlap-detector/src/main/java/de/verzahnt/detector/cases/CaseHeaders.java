package de.verzahnt.detector.cases;

import de.verzahnt.cases.CaseFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** CloudEvents attributes of a case, binary mode. The id is computed: the same state after a replay has the same id. */
final class CaseHeaders {

    private CaseHeaders() {}

    static Headers of(CaseFile file) {
        Instant time = file.told().changedAt().truncatedTo(ChronoUnit.MILLIS);
        Headers headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", file.caseId() + "/" + file.told().revision());
        add(headers, "ce_source", "/verzahnt/overlap-detector");
        add(headers, "ce_type", "de.verzahnt.overlap-case.v1");
        add(headers, "ce_subject", file.caseId());
        add(headers, "ce_time", time.toString());
        add(headers, "content-type", "application/avro");
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
