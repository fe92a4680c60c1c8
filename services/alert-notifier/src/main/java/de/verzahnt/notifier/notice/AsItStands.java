package de.verzahnt.notifier.notice;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.EntryStatus;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.notifier.notice.NoticeContent.Line;
import de.verzahnt.notifier.policy.CaseState;
import de.verzahnt.notifier.policy.LineState;
import de.verzahnt.notifier.policy.News;
import de.verzahnt.notifier.policy.Said;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was gathered, told as the case stands now or not at all: a line that has left is not told as new, and of what came
 * and went in between nothing is told.
 *
 * @param now the state seen last; null where an earlier release saw it, and then all is told as it was
 */
record AsItStands(@Nullable CaseState now) {

    /** The same as it stands for this recipient; empty when nothing of it does. */
    Optional<NoticeContent> of(NoticeContent gathered, String organisationId) {
        if (now == null) {
            return Optional.of(gathered);
        }
        Set<String> fresh = fresh(gathered, organisationId);
        List<News> news = gathered.newsFor(organisationId).stream()
                .flatMap(one -> standing(one, fresh))
                .toList();
        Set<String> told = news.stream().flatMap(one -> one.lines().stream()).collect(Collectors.toSet());
        List<Line> lines = gathered.lines().stream()
                .filter(line -> told.contains(line.offeringId()))
                .map(line -> now.line(line.offeringId()).map(line::asSureAs).orElse(line))
                .toList();
        return news.isEmpty() ? Optional.empty() : Optional.of(gathered.with(lines, news));
    }

    /** Lines of which the recipient hears in this very digest first. */
    private static Set<String> fresh(NoticeContent gathered, String organisationId) {
        return gathered.newsFor(organisationId).stream()
                .filter(one -> one.event() == CaseEvent.NEW || one.event() == CaseEvent.NEW_LINE)
                .flatMap(one -> one.lines().stream())
                .collect(Collectors.toSet());
    }

    private Stream<News> standing(News one, Set<String> fresh) {
        if (isTakenBack(one.said())) {
            return Stream.empty();
        }
        List<String> lines = one.lines().stream()
                .filter(line -> stands(one.event(), line, fresh))
                .toList();
        return lines.isEmpty() ? Stream.empty() : Stream.of(one.about(lines));
    }

    private boolean stands(CaseEvent event, String offeringId, Set<String> fresh) {
        Optional<LineStatus> status = state().line(offeringId).map(LineState::status);
        return switch (event) {
            case CLOSED, LINE_GONE ->
                !fresh.contains(offeringId)
                        && status.filter(LineStatus.CLOSED::equals).isPresent();
            case SETTLED, STEERING_DECISION, ABSPRACHE_ENDS_SOON ->
                status.filter(LineStatus.SETTLED::equals).isPresent();
            case SETTLED_OWN -> status.filter(one -> one != LineStatus.CLOSED).isPresent();
            default -> status.filter(LineStatus.OPEN::equals).isPresent();
        };
    }

    private boolean isTakenBack(@Nullable Said said) {
        return said != null
                && state().said(said.decisionId())
                        .filter(one -> one.status() == EntryStatus.UNDONE)
                        .isPresent();
    }

    private CaseState state() {
        if (now == null) {
            throw new IllegalStateException("state: none (expected: asked only where there is one)");
        }
        return now;
    }
}
