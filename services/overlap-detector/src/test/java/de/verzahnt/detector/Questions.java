package de.verzahnt.detector;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cases, their lines, and the mails they are worth, counted: one mail for each case and each of its parties that is told. */
final class Questions {
    private final Map<FindingClass, Map<String, List<Line>>> byClass = new TreeMap<>();

    private record Line(Band band, String anchorOrganisation, String organisation) {}

    void add(FindingClass findingClass, String caseId, Band band, String anchorOrganisation, String organisation) {
        byClass.computeIfAbsent(findingClass, one -> new HashMap<>())
                .merge(caseId, List.of(new Line(band, anchorOrganisation, organisation)), (some, more) -> Stream.concat(
                                some.stream(), more.stream())
                        .toList());
    }

    int cases(FindingClass findingClass) {
        return of(findingClass).size();
    }

    long lines(FindingClass findingClass) {
        return of(findingClass).stream().mapToLong(List::size).sum();
    }

    long mails(FindingClass findingClass) {
        return of(findingClass).stream()
                .mapToLong(lines -> recipients(findingClass, lines).size())
                .sum();
    }

    /** Markdown: this is before, the other after. */
    String tableAgainst(Questions after) {
        StringBuilder table = new StringBuilder("| class | cases | lines | mails |\n|---|---|---|---|\n");
        byClass.keySet()
                .forEach(one -> table.append("| %s | %d → %d | %d → %d | %d → %d |%n"
                        .formatted(
                                one,
                                cases(one),
                                after.cases(one),
                                lines(one),
                                after.lines(one),
                                mails(one),
                                after.mails(one))));
        Map<String, Long> now = after.mailsByOrganisation();
        table.append("\n| organisation | mails |\n|---|---|\n");
        mailsByOrganisation().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(one -> table.append("| %s | %d → %d |%n"
                        .formatted(one.getKey(), one.getValue(), now.getOrDefault(one.getKey(), 0L))));
        return table.toString();
    }

    private Map<String, Long> mailsByOrganisation() {
        return byClass.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().values().stream().flatMap(lines -> recipients(entry.getKey(), lines).stream()))
                .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
    }

    /** By the rule of the notifier. */
    private static Set<String> recipients(FindingClass findingClass, List<Line> lines) {
        Set<String> told = new TreeSet<>();
        for (Line line : lines) {
            switch (findingClass) {
                case DOPPELSTRUKTUR -> told.addAll(List.of(line.anchorOrganisation(), line.organisation()));
                case PARALLEL, PUBLIC_PARALLEL -> {
                    if (line.band() == Band.HINWEIS) {
                        told.addAll(List.of(line.anchorOrganisation(), line.organisation()));
                    }
                }
                case DOUBLE_ENTRY -> {
                    if (line.band() == Band.HINWEIS) {
                        told.add(line.organisation());
                    }
                }
                case RELATED, ROLE_HINT, GAP -> {}
            }
        }
        return told;
    }

    private Collection<List<Line>> of(FindingClass findingClass) {
        return byClass.getOrDefault(findingClass, Map.of()).values();
    }
}
