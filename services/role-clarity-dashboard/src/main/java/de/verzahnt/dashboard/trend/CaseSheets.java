package de.verzahnt.dashboard.trend;

import de.verzahnt.dashboard.trend.QuarterFigures.Conduct;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What happened to cases, as tables and charts. */
@Component
class CaseSheets {

    private static final List<String> OUTCOMES =
            List.of("ABSPRACHE", "HANDED_OVER", "DELEGATED", "SCOPE_CHANGED", "KEPT_ON_PURPOSE", "DISMISSED");

    private final TrendWords words;

    CaseSheets(TrendWords words) {
        this.words = words;
    }

    Sheet movement(List<QuarterFigures> quarters) {
        List<String> columns = List.of("quarter", "opened", "hidden", "reopened", "settled", "inForce", "ending");
        return new Sheet(
                "cases",
                words.columns("cases", columns),
                quarters.stream()
                        .map(one -> Sheet.Line.of(List.of(
                                words.quarter(one.quarter()),
                                words.number(one.opened()),
                                words.number(one.hidden()),
                                words.number(one.reopened()),
                                words.number(one.settled()),
                                words.number(one.inForce()),
                                words.number(one.ending()))))
                        .toList());
    }

    Sheet conduct(List<QuarterFigures> quarters) {
        List<String> head = new ArrayList<>(words.columns("conduct", List.of("quarter")));
        OUTCOMES.forEach(outcome -> head.add(words.word("outcome." + outcome)));
        head.addAll(words.columns("conduct", List.of("byItself", "days", "alone")));
        return new Sheet("conduct", head, quarters.stream().map(this::conduct).toList());
    }

    private Sheet.Line conduct(QuarterFigures one) {
        Conduct conduct = one.conduct();
        List<String> cells = new ArrayList<>(List.of(words.quarter(one.quarter())));
        if (conduct == null) {
            String withheld = words.word("trend.withheld");
            Stream.generate(() -> withheld).limit(OUTCOMES.size() + 3L).forEach(cells::add);
        } else {
            Stream.concat(OUTCOMES.stream(), Stream.of(Conduct.BY_ITSELF))
                    .map(outcome -> conduct.outcomes().getOrDefault(outcome, 0).toString())
                    .forEach(cells::add);
            cells.add(words.number(conduct.medianDays()));
            Integer alone = conduct.alonePercent();
            cells.add(alone == null ? words.number(null) : alone + " %");
        }
        return Sheet.Line.of(cells);
    }

    List<Chart> charts(List<QuarterFigures> quarters) {
        List<String> labels =
                quarters.stream().map(one -> words.quarter(one.quarter())).toList();
        return List.of(
                Chart.of(
                        "cases",
                        List.of("opened", "settled"),
                        labels,
                        List.of(
                                quarters.stream().map(QuarterFigures::opened).toList(),
                                quarters.stream().map(QuarterFigures::settled).toList())),
                Chart.of(
                        "agreements",
                        List.of("inForce", "ending"),
                        labels,
                        List.of(
                                quarters.stream().map(QuarterFigures::inForce).toList(),
                                quarters.stream().map(QuarterFigures::ending).toList())));
    }
}
