package de.verzahnt.dashboard.lage;

import de.verzahnt.dashboard.cases.CaseFilter;
import de.verzahnt.dashboard.cases.CaseSummary;
import de.verzahnt.dashboard.cases.Cases;
import de.verzahnt.dashboard.cases.Sight;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.Labels;
import de.verzahnt.dashboard.shell.Times;
import de.verzahnt.events.CaseStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What is up in a Kreis, in plain sentences worked out from the cases the reader sees and in the sight the reader has, for
 * those who answer for a Kreis: a steering group, a municipal integration centre.
 */
@Component
class Situation {

    private static final int MOST = 1000;
    private static final Set<CaseStatus> OVER = Set.of(CaseStatus.DECIDED, CaseStatus.CLOSED);

    private final Cases cases;
    private final Labels labels;
    private final Times times;
    private final MessageSource messages;

    /** One sentence, and where it leads. */
    record Sentence(String text, String address) {}

    Situation(Cases cases, Labels labels, Times times, MessageSource messages) {
        this.cases = cases;
        this.labels = labels;
        this.times = times;
        this.messages = messages;
    }

    /** None for those who answer for no Kreis. */
    List<Sentence> of(Viewer viewer) {
        if (viewer.kreise().isEmpty() && viewer.steered().isEmpty()) {
            return List.of();
        }
        List<CaseSummary> seen = cases.list(CaseFilter.NONE, viewer, 0, MOST).items();
        List<CaseSummary> hidden =
                seen.stream().filter(one -> one.sight() == Sight.EXISTENCE).toList();
        List<CaseSummary> open = seen.stream()
                .filter(one -> one.status() != null && !OVER.contains(one.status()))
                .toList();
        long decided =
                seen.stream().filter(one -> one.status() == CaseStatus.DECIDED).count();
        List<Sentence> sentences = new ArrayList<>();
        if (!hidden.isEmpty()) {
            sentences.add(said("hidden", hidden.size(), "/hinweise?sort=DEADLINE", fields(hidden), firstEnd(hidden)));
        }
        sentences.add(said("open", open.size(), "/hinweise", fields(open)));
        sentences.add(said("waiting", open.stream().filter(CaseSummary::waiting).count(), "/hinweise?waiting=true"));
        sentences.add(said("decided", decided, "/hinweise?status=DECIDED"));
        return sentences;
    }

    /** The fields, the most frequent first, each with its number where it is more than one. */
    private String fields(List<CaseSummary> some) {
        Map<String, Long> counts = some.stream()
                .map(CaseSummary::field)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(labels::field, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> entry.getValue() == 1 ? entry.getKey() : entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining("; "));
    }

    private String firstEnd(List<CaseSummary> some) {
        return some.stream()
                .map(CaseSummary::disclosedAt)
                .filter(Objects::nonNull)
                .min(Comparator.<Instant>naturalOrder())
                .map(times::day)
                .orElse("");
    }

    private Sentence said(String key, long count, String address, Object... more) {
        String number = count == 0 ? ".none" : count == 1 ? ".one" : "";
        List<Object> arguments = new ArrayList<>(List.of(count));
        arguments.addAll(List.of(more));
        return new Sentence(
                messages.getMessage("situation." + key + number, arguments.toArray(), LocaleContextHolder.getLocale()),
                address);
    }
}
