package de.verzahnt.local.mailbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list says of one mail.
 *
 * @param id counts from 1 on in the order of arrival
 * @param to who it was handed over for, as the envelope says
 * @param caseId value of the header {@code X-Verzahnt-Case}; null when a mail tells of many cases or none
 */
record Mail(
        long id,
        Instant receivedAt,
        List<String> to,
        String from,
        String subject,
        @Nullable String messageId,
        @Nullable String inReplyTo,
        @Nullable String references,
        @Nullable String caseId) {}
