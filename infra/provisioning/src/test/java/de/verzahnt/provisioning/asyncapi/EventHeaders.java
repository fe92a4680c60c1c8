package de.verzahnt.provisioning.asyncapi;

import java.util.List;

/**
 * One header of every event: the CloudEvents binding for Kafka in binary mode, and the trace.
 *
 * @param always whether every event has it
 */
record EventHeaders(String name, boolean always, String says) {

    static List<EventHeaders> all() {
        return List.of(
                new EventHeaders("ce_specversion", true, "1.0"),
                new EventHeaders("ce_id", true, "Id of the event; the same event sent twice has it twice."),
                new EventHeaders("ce_source", true, "/verzahnt/<service> that sends it."),
                new EventHeaders("ce_type", true, "What happened, e.g. de.verzahnt.ki-project.reported.v1."),
                new EventHeaders("ce_subject", true, "The key."),
                new EventHeaders("ce_time", true, "When it happened, RFC 3339, UTC."),
                new EventHeaders("content-type", true, "application/avro, in the wire format of the schema registry."),
                new EventHeaders(
                        "ce_causedat",
                        false,
                        "On cases: ce_time of the report behind it; absent when time brought it about."),
                new EventHeaders("traceparent", false, "W3C trace context of the request behind it."));
    }
}
