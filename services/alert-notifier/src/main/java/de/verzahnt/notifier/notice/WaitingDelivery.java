package de.verzahnt.notifier.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that is not part of a mail yet.
 *
 * @param complete whether the recipient and all titles are known
 * @param report what it came from; null when that is not known. What one report brings is one mail.
 */
record WaitingDelivery(
        NoticeId notice,
        Instant recordedAt,
        boolean complete,
        @Nullable String report) {

    String organisationId() {
        return notice.organisationId();
    }

    /** What all parties of one state of a case share. */
    String state() {
        return notice.caseId() + "/" + notice.caseRevision() + "/" + notice.day();
    }

    BatchingPolicy.Waiting waiting() {
        return new BatchingPolicy.Waiting(notice.caseId(), recordedAt);
    }
}
