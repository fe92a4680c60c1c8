package de.verzahnt.intake.report.web;

import de.verzahnt.events.Channel;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way a single report came, as the sender tells it in {@code X-Channel}: the dashboard's form says {@code FORM}. It is
 * told as provenance and decides nothing: what a sender may do, its token says.
 */
public final class ReportChannel {
    public static final String HEADER = "X-Channel";

    private ReportChannel() {}

    /** FORM when the sender says so, API when it says nothing; anything else ends as 400. */
    public static Channel of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Channel.API;
        }
        if (!header.strip().equals(Channel.FORM.name())) {
            throw new InvalidRequest(List.of(new FieldError(HEADER, header, Message.of("intake.channel"))));
        }
        return Channel.FORM;
    }
}
