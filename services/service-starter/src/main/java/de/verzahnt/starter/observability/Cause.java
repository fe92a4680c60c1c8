package de.verzahnt.starter.observability;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What came first: the report behind a record, as its headers tell. It goes from record to record, so that at the end
 * of the way one knows the trace and how long it took.
 *
 * @param traceparent W3C trace context of the step before; null when it was not traced
 * @param at when the report was accepted; null when the record does not say
 */
public record Cause(@Nullable String traceparent, @Nullable Instant at) {

    /** W3C trace context. */
    public static final String TRACEPARENT = "traceparent";

    /** CloudEvents extension: time of the event that caused this one. */
    public static final String CAUSED_AT = "ce_causedat";

    /** Nobody's report: the clock, or the hub itself. */
    public static final Cause NONE = new Cause(null, null);

    private static final String TIME = "ce_time";

    /** The cause this record carries, or else the record itself. */
    public static Cause of(Headers headers) {
        Instant carried = instant(headers, CAUSED_AT);
        return new Cause(text(headers, TRACEPARENT), carried == null ? instant(headers, TIME) : carried);
    }

    /** The same cause, seen from the step this thread is in. */
    public Cause at(Traces traces) {
        String here = traces.here();
        return here == null ? this : new Cause(here, at);
    }

    /** Puts it into the headers of a record that follows from it. */
    public void writeTo(Headers headers) {
        put(headers, TRACEPARENT, traceparent);
        put(headers, CAUSED_AT, at == null ? null : at.toString());
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static @Nullable Instant instant(Headers headers, String name) {
        String text = text(headers, name);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException strange) {
            return null;
        }
    }

    private static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
