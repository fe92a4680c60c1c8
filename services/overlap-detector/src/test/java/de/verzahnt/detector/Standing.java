package de.verzahnt.detector;

import de.verzahnt.cases.CaseFile;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.cases.Pair;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Score;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A finding that stands in a Kreis, in words that can be compared. */
record Standing(String kreis, Finding finding) {
    private static final Set<FindingClass> AMONG_EQUALS =
            EnumSet.of(FindingClass.PARALLEL, FindingClass.PUBLIC_PARALLEL, FindingClass.DOUBLE_ENTRY);

    /** What of these must be told: by looking at all with all for an anchor of both sides. */
    static List<Standing> told(List<Standing> all) {
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> other.isAnchorOfBoth(one, all)))
                .toList();
    }

    private boolean isAnchorOfBoth(Standing one, List<Standing> all) {
        return reaches(one, one.finding.anchorId())
                && all.stream()
                        .anyMatch(other -> other.finding.anchorId().equals(finding.anchorId())
                                && other.reaches(one, one.finding.lineId()));
    }

    /** Whether it says of this offering what the other says of its two, no less surely. */
    private boolean reaches(Standing other, String offering) {
        return AMONG_EQUALS.contains(finding.findingClass())
                && finding.findingClass() == other.finding.findingClass()
                && kreis.equals(other.kreis)
                && finding.lineId().equals(offering)
                && (finding.band() == Band.HINWEIS || other.finding.band() == Band.ZU_PRUEFEN);
    }

    static Set<String> inWords(List<Standing> standing, Function<Standing, String> words) {
        return standing.stream().map(words).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the detector holds. */
    static Set<String> held(TestHub hub) {
        Set<String> held = new TreeSet<>();
        try (var all =
                hub.driver.<String, Pair>getKeyValueStore("findings-by-pair").all()) {
            all.forEachRemaining(
                    entry -> held.add(new Standing(entry.key.substring(0, 5), entry.value.finding()).words()));
        }
        return held;
    }

    /** What stands in the files of the cases. */
    static Set<String> filed(TestHub hub) {
        Set<String> filed = new TreeSet<>();
        try (var all =
                hub.driver.<String, CaseFile>getKeyValueStore("cases-by-id").all()) {
            all.forEachRemaining(entry -> entry.value.lines().stream()
                    .filter(line -> line.status() != LineStatus.CLOSED)
                    .map(line -> new Standing(
                            Objects.requireNonNull(entry.value.question()).kreis(),
                            line.pair().finding()))
                    .forEach(one -> filed.add(one.words())));
        }
        return filed;
    }

    String words() {
        return words(finding.score().bits());
    }

    /** As they are published: a reworded text goes out with the next other change. */
    String apartFromTexts() {
        Score told = new Pair(finding, "", "").apartFromTexts().finding().score();
        return words(told.bits());
    }

    private String words(double bits) {
        return words(
                kreis,
                finding.findingClass().name(),
                finding.anchorId(),
                finding.lineId(),
                finding.band().name(),
                bits);
    }

    static String words(String kreis, String findingClass, String anchor, String line, String band, double bits) {
        return String.join(" ", kreis, findingClass, anchor, line, band, String.valueOf(bits));
    }
}
