package de.verzahnt.notifier.notice;

import java.time.Instant;

/**
 * A delivery that is not part of a mail yet.
 *
 * @param complete whether the recipient and all titles are known
 */
record WaitingDelivery(NoticeId notice, Instant recordedAt, boolean complete) {

    String organisationId() {
        return notice.organisationId();
    }

    /** What all parties of one state of a case share. */
    String state() {
        return notice.caseId() + "/" + notice.caseRevision();
    }

    BatchingPolicy.Waiting waiting() {
        return new BatchingPolicy.Waiting(notice.caseId(), recordedAt);
    }
}
