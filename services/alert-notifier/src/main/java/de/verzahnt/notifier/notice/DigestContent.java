package de.verzahnt.notifier.notice;

import java.util.List;

/** What a digest says, case by case. */
public record DigestContent(List<Part> cases) {

    public DigestContent {
        cases = List.copyOf(cases);
    }

    /** One case. */
    public record Part(String caseId, NoticeContent content) {}
}
