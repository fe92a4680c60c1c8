package de.verzahnt.notifier.notice;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.notifier.policy.CaseState;
import de.verzahnt.notifier.policy.LineState;
import de.verzahnt.notifier.policy.MailKind;
import de.verzahnt.notifier.policy.News;
import de.verzahnt.reference.Untold;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Weight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the mails of one notice say; codes, not words, and no address.
 *
 * @param kreis key of the Kreis; empty where an earlier release wrote it
 * @param lines those it is about
 * @param news what has happened, oldest first; empty where an earlier release wrote it
 */
public record NoticeContent(
        FindingClass findingClass,
        String kreis,
        String anchorOfferingId,
        String anchorOrganisationId,
        List<Line> lines,
        @Nullable Instant disclosedAt,
        List<News> news) {

    private static final String PRIOR = "PRIOR";
    private static final String OWN = "own-offering";
    private static final int SENTENCES = 2;

    public NoticeContent {
        kreis = Objects.requireNonNullElse(kreis, "");
        lines = List.copyOf(lines);
        news = List.copyOf(Objects.requireNonNullElse(news, List.of()));
    }

    /**
     * One line it is about.
     *
     * @param occasion what has happened to the line itself; null when it is only spoken of
     * @param percent the probability as the screen shows it
     * @param reasons the strongest for it, at most two: {@code comparison.level}
     * @param places district keys where it meets the anchor
     */
    public record Line(
            String offeringId,
            String organisationId,
            @Nullable CaseEvent occasion,
            Band band,
            long percent,
            List<String> reasons,
            List<String> places) {

        public Line {
            places = List.copyOf(Objects.requireNonNullElse(places, List.of()));
        }

        private Stream<News> news(String organisationId) {
            return Stream.ofNullable(occasion)
                    .map(event -> new News(event, List.of(offeringId), null, "", Map.of(organisationId, OWN)));
        }

        /** The same line, as sure as it is now. */
        Line asSureAs(LineState now) {
            return new Line(
                    offeringId,
                    organisationId,
                    occasion,
                    now.band(),
                    Math.round(now.probability() * 100),
                    reasons,
                    places);
        }

        /** The same line, told for this reason if there is one. */
        public Line as(@Nullable CaseEvent other) {
            return new Line(
                    offeringId, organisationId, other == null ? occasion : other, band, percent, reasons, places);
        }
    }

    static NoticeContent of(CaseState state, List<News> news) {
        Set<String> about = new LinkedHashSet<>();
        news.forEach(one -> about.addAll(one.lines()));
        return new NoticeContent(
                state.findingClass(),
                state.kreis(),
                state.anchorOfferingId(),
                state.anchorOrganisationId(),
                state.lines().stream()
                        .filter(line -> about.contains(line.offeringId()))
                        .map(line -> line(line, occasion(line, news)))
                        .toList(),
                state.disclosedAt(),
                news);
    }

    /**
     * Several states of one case, told together: lines as the newest has them, for the reason the oldest gave; what has
     * happened, oldest first.
     */
    public static NoticeContent merged(List<NoticeContent> newestFirst) {
        Map<String, Line> lines = new LinkedHashMap<>();
        List<News> news = new ArrayList<>();
        for (NoticeContent content : newestFirst) {
            for (Line line : content.lines()) {
                lines.merge(line.offeringId(), line, (newer, older) -> newer.as(older.occasion()));
            }
            news.addAll(0, content.news());
        }
        return newestFirst.get(0).with(List.copyOf(lines.values()), news);
    }

    /** The same case with these lines and news. */
    NoticeContent with(List<Line> others, List<News> told) {
        return new NoticeContent(
                findingClass, kreis, anchorOfferingId, anchorOrganisationId, others, disclosedAt, told);
    }

    private static @Nullable CaseEvent occasion(LineState line, List<News> news) {
        return news.stream()
                .filter(one -> one.lines().contains(line.offeringId()))
                .map(News::event)
                .filter(NoticeContent::isOfLine)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOfLine(CaseEvent event) {
        return switch (event) {
            case NEW, NEW_LINE, BAND_CHANGED, REOPENED -> true;
            default -> false;
        };
    }

    private static Line line(LineState line, @Nullable CaseEvent occasion) {
        return new Line(
                line.offeringId(),
                line.organisationId(),
                occasion,
                line.band(),
                Math.round(line.probability() * 100),
                line.reasons().stream()
                        .filter(NoticeContent::speaksFor)
                        .sorted(Comparator.comparing(Weight::bits).reversed())
                        .limit(SENTENCES)
                        .map(reason -> reason.comparison() + "." + reason.level())
                        .toList(),
                line.places());
    }

    private static boolean speaksFor(Weight reason) {
        return reason.bits() > 0 && !PRIOR.equals(reason.comparison()) && !Untold.is(reason.level());
    }

    /** Whether this organisation runs one of the offerings it is about; a gap is about none. */
    public boolean isOf(String organisationId) {
        return findingClass != FindingClass.GAP
                && (anchorOrganisationId.equals(organisationId)
                        || lines.stream().anyMatch(line -> line.organisationId().equals(organisationId)));
    }

    /** Whether something of it is told to this organisation for its area. */
    public boolean isOfAreaTo(String organisationId) {
        return newsFor(organisationId).stream()
                .map(one -> one.why().getOrDefault(organisationId, ""))
                .anyMatch(why -> MailKind.of(why) == MailKind.AREA);
    }

    /** What this organisation is told, oldest first; earlier releases told all recipients of lines, and of nothing else. */
    public List<News> newsFor(String organisationId) {
        return news.isEmpty()
                ? lines.stream().flatMap(line -> line.news(organisationId)).toList()
                : news.stream()
                        .filter(one -> one.why().containsKey(organisationId))
                        .toList();
    }

    Set<String> recipients() {
        Set<String> all = new TreeSet<>();
        news.forEach(one -> all.addAll(one.why().keySet()));
        return all;
    }

    /** All whose titles are needed; a gap names none. */
    Set<String> offerings() {
        Set<String> all = new TreeSet<>();
        if (findingClass != FindingClass.GAP) {
            all.add(anchorOfferingId);
            lines.forEach(line -> all.add(line.offeringId()));
        }
        return all;
    }
}
