package de.verzahnt.notifier.notice;

import java.time.Instant;

/** Names of mails, stable for ever and safe in a header. */
public record MessageIds(String domain) {

    /** Message-ID of the mail whose newest notice this is. */
    String of(NoticeId newest, boolean together) {
        return "<%s.%d.%s%s%s@%s>"
                .formatted(
                        plain(newest.caseId()),
                        newest.caseRevision(),
                        plain(newest.organisationId()),
                        newest.day().isEmpty() ? "" : "." + plain(newest.day()),
                        together ? ".together" : "",
                        plain(domain));
    }

    /** Message-ID of the mail of a reminder. */
    String ofReminder(String reminderId) {
        return "<reminder.%s@%s>".formatted(plain(reminderId), plain(domain));
    }

    /** Message-ID of the digest of this moment. */
    String ofDigest(String organisationId, Instant at) {
        return "<digest.%s.%d@%s>".formatted(plain(organisationId), at.getEpochSecond(), plain(domain));
    }

    private static String plain(String text) {
        return text.replaceAll("[^A-Za-z0-9.-]", "-");
    }
}
