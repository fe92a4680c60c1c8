package de.verzahnt.trial;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules find against what people said. A pair that is not listed is no finding. Disputed pairs count neither for
 * nor against, except that it is told how many of them are shown at all.
 */
public final class Quality {
    /** Signals about one place are no pairs, and nobody judged them. */
    private static final List<FindingClass> CLASSES =
            Stream.of(FindingClass.values()).filter(c -> !c.isSignal()).toList();

    private final Map<PairKey, Finding> findings;
    private final Map<PairKey, Label> labels;

    /** Compares the two. */
    public Quality(Map<PairKey, Finding> findings, Map<PairKey, Label> labels) {
        this.findings = new TreeMap<>(findings);
        this.labels = new TreeMap<>(labels);
    }

    /** Counts of a class over the alerts of this band, and of the stronger one too for ZU_PRUEFEN. */
    public Figures figures(FindingClass wanted, Band band) {
        Set<PairKey> labelled = keys(labels, label -> label.findingClass() == wanted && !label.disputed());
        Set<PairKey> found = keys(findings, finding -> finding.findingClass() == wanted && reaches(finding, band));
        found.removeIf(this::disputed);
        int right = (int) found.stream().filter(labelled::contains).count();
        return new Figures(labelled.size(), found.size(), right);
    }

    /** Share of the pairs people called related that raise an alert in any band. */
    public double relatedAlerted() {
        return alerted(labelledRelated()).recall();
    }

    /** The pairs people called related, and those of them that raise an alert of this band or a stronger one. */
    public Figures relatedAlerted(Band band) {
        Set<PairKey> related = labelledRelated();
        int alerted = (int) alerts(band).stream().filter(related::contains).count();
        return new Figures(related.size(), alerted, alerted);
    }

    /** All alerts of this band or a stronger one, and those of them that nobody listed. */
    public Figures unlistedAlerted(Band band) {
        Set<PairKey> alerts = alerts(band);
        int unlisted =
                (int) alerts.stream().filter(key -> !labels.containsKey(key)).count();
        return new Figures(alerts.size(), alerts.size(), unlisted);
    }

    /** Overlaps of any class against alerts of any class. */
    public Figures anyOverlap(Band band) {
        Set<PairKey> labelled =
                keys(labels, label -> label.findingClass() != FindingClass.RELATED && !label.disputed());
        Set<PairKey> alerts = alerts(band);
        int right = (int) alerts.stream().filter(labelled::contains).count();
        return new Figures(labelled.size(), alerts.size(), right);
    }

    private Set<PairKey> alerts(Band band) {
        Set<PairKey> alerts = keys(findings, finding -> alert(finding) && reaches(finding, band));
        alerts.removeIf(this::disputed);
        return alerts;
    }

    /** Share of the disputed pairs that are shown in any band. */
    public double disputedShown() {
        return alerted(keys(labels, Label::disputed)).recall();
    }

    private Set<PairKey> labelledRelated() {
        return keys(labels, label -> label.findingClass() == FindingClass.RELATED && !label.disputed());
    }

    private Figures alerted(Set<PairKey> pairs) {
        int alerted = (int) pairs.stream()
                .filter(key -> findings.containsKey(key) && alert(findings.get(key)))
                .count();
        return new Figures(pairs.size(), alerted, alerted);
    }

    /** The figures of all classes as a Markdown table. */
    public String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| class | band | labelled | found | right | precision | recall | F1 |");
        lines.add("|---|---|---|---|---|---|---|---|");
        for (FindingClass findingClass : CLASSES) {
            if (findingClass != FindingClass.RELATED) {
                lines.add(figures(findingClass, Band.HINWEIS).row(findingClass.name(), "HINWEIS"));
            }
            lines.add(figures(findingClass, Band.ZU_PRUEFEN).row(findingClass.name(), "both"));
        }
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Of the pairs people call related %.1f %% raise an alert; of the disputed pairs %.0f %% are shown.",
                100 * relatedAlerted(),
                100 * disputedShown()));
        return String.join("\n", lines);
    }

    /** Every pair on which rules and people differ about an alert: one line each, by pair. */
    public List<String> confusions() {
        Set<PairKey> keys = new TreeSet<>(findings.keySet());
        keys.addAll(labels.keySet());
        return keys.stream()
                .filter(key -> !disputed(key) && !said(key).equals(found(key)))
                .filter(key -> isAlert(said(key)) || isAlert(found(key)))
                .map(key -> "%s x %s: people %s, rules %s%s"
                        .formatted(key.a(), key.b(), said(key), found(key), strength(findings.get(key))))
                .toList();
    }

    private String said(PairKey key) {
        Label label = labels.get(key);
        return label == null ? "NONE" : label.findingClass().name();
    }

    private String found(PairKey key) {
        Finding finding = findings.get(key);
        return finding == null ? "NONE" : finding.findingClass().name();
    }

    private static boolean isAlert(String name) {
        return !name.equals("NONE") && !name.equals(FindingClass.RELATED.name());
    }

    private static String strength(@Nullable Finding finding) {
        return finding == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        " (%s, %.2f)",
                        finding.band(),
                        finding.score().probability());
    }

    private boolean disputed(PairKey key) {
        return labels.containsKey(key) && labels.get(key).disputed();
    }

    private static boolean alert(Finding finding) {
        return finding.findingClass() != FindingClass.RELATED;
    }

    private static boolean reaches(Finding finding, Band band) {
        return band == Band.ZU_PRUEFEN || finding.band() == band;
    }

    private static <V> Set<PairKey> keys(Map<PairKey, V> map, Predicate<V> wanted) {
        Set<PairKey> keys = new TreeSet<>();
        map.forEach((key, value) -> {
            if (wanted.test(value)) {
                keys.add(key);
            }
        });
        return keys;
    }
}
