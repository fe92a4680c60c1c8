package de.verzahnt.dashboard.lage;

import de.verzahnt.dashboard.cases.CaseFigures;
import de.verzahnt.dashboard.cases.Figure;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.Labels;
import de.verzahnt.dashboard.shell.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private final Labels labels;
    private final Times times;
    private final MessageSource messages;

    /** One sentence, and where it leads. */
    record Sentence(String text, String address) {}

    Situation(Labels labels, Times times, MessageSource messages) {
        this.labels = labels;
        this.times = times;
        this.messages = messages;
    }

    /** None for those who answer for no Kreis. */
    List<Sentence> of(Viewer viewer, CaseFigures figures) {
        if (viewer.kreise().isEmpty() && viewer.steered().isEmpty()) {
            return List.of();
        }
        List<Sentence> sentences = new ArrayList<>();
        if (figures.count(Figure.HIDDEN) > 0) {
            String firstEnd = times.day(figures.firstEnd().orElse(null));
            sentences.add(said(figures, Figure.HIDDEN, "hidden", fields(figures, Figure.HIDDEN), firstEnd));
        }
        sentences.add(said(figures, Figure.ASKING, "open", fields(figures, Figure.ASKING)));
        sentences.add(said(figures, Figure.WAITING, "waiting"));
        sentences.add(said(figures, Figure.DECIDED, "decided"));
        return sentences;
    }

    /** The fields, the most frequent first, each with its number where it is more than one. */
    private String fields(CaseFigures figures, Figure figure) {
        return figures.byField(figure).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> labels.field(entry.getKey())))
                .map(entry ->
                        labels.field(entry.getKey()) + (entry.getValue() == 1 ? "" : " (" + entry.getValue() + ")"))
                .collect(Collectors.joining("; "));
    }

    private Sentence said(CaseFigures figures, Figure figure, String key, Object... more) {
        long count = figures.count(figure);
        String number = count == 0 ? ".none" : count == 1 ? ".one" : "";
        List<Object> arguments = new ArrayList<>(List.of(count));
        arguments.addAll(List.of(more));
        return new Sentence(
                messages.getMessage("situation." + key + number, arguments.toArray(), LocaleContextHolder.getLocale()),
                "/hinweise?figure=" + figure);
    }
}
