package de.verzahnt.notifier.notice;

import java.util.Comparator;

/** One organisation to be told of one state of one case. */
public record NoticeId(String caseId, long caseRevision, String organisationId) {

    /** In the order in which their events are written, so that two writers never wait for each other. */
    public static final Comparator<NoticeId> ORDER = Comparator.comparing(NoticeId::text);

    /** Key of its events. */
    public String text() {
        return caseId + "/" + caseRevision + "/" + organisationId;
    }
}
