package de.verzahnt.dashboard.rules;

import de.verzahnt.dashboard.cases.CaseReason;
import de.verzahnt.rules.rulebook.Adjustment;
import de.verzahnt.rules.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.i18n.LocaleContextHolder;

/** One value of the rule book that was, or would be, set to another. */
public record RuleChange(String key, double before, double after) {

    private static final String THRESHOLDS = "thresholds.";

    /** What differs between two books; thresholds first. */
    public static List<RuleChange> between(RuleBook before, RuleBook after) {
        Map<String, Double> were = Adjustment.values(before);
        List<RuleChange> changes = new ArrayList<>();
        new TreeMap<>(Adjustment.values(after)).forEach((key, value) -> {
            Double was = were.get(key);
            if (was != null && !was.equals(value)) {
                changes.add(new RuleChange(key, was, value));
            }
        });
        return List.copyOf(changes);
    }

    /** Whether it is a threshold, in percent; else a weight, in points. */
    public boolean threshold() {
        return key.startsWith(THRESHOLDS);
    }

    /** HINWEIS, ZU_PRUEFEN, RELATED, or the name of the comparison. */
    public String name() {
        return key.split("\\.")[1];
    }

    /** The level as it stands among the reasons of a case; only for weights. */
    public CaseReason asReason() {
        return new CaseReason(name(), key.split("\\.")[2], after, List.of());
    }

    /** The threshold it would be. */
    public ThresholdView asThreshold() {
        return new ThresholdView(name(), after);
    }

    /** A value as it would be typed, in percent or points. */
    public String typed(double value) {
        return RuleValues.typed(key, value, LocaleContextHolder.getLocale());
    }
}
