package de.verzahnt.dashboard.rules;

import de.verzahnt.rules.RuleBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule book in the order in which people read it. */
public final class RulesView {

    /** As the reasons of a case are shown; what newer rules add follows. */
    private static final List<String> ORDER = List.of(
            "FIELD",
            "TARGET_GROUPS",
            "FORMAT",
            "AREA",
            "PROGRAMME",
            "SCHEDULE",
            "LANGUAGES",
            "ACTIVITY",
            "WORDS",
            "TITLE");

    private final Map<String, String> entries;

    public RulesView(Map<String, String> entries) {
        this.entries = entries;
    }

    /** Name of these rules. */
    public String version() {
        return text("version");
    }

    /** The version before, e.g. {@code v1}. */
    public String before() {
        return entries.keySet().stream()
                .filter(key -> key.startsWith("since-"))
                .map(key -> key.substring("since-".length(), key.indexOf('.')))
                .findFirst()
                .orElse("");
    }

    public LocalDate date() {
        return LocalDate.parse(text("date"));
    }

    /** The points every pair begins with. */
    public LevelView prior() {
        return new LevelView("PRIOR", "ALL_PAIRS", number("prior"), weightBefore("prior"));
    }

    /** All comparisons with all their levels. */
    public List<ComparisonView> comparisons() {
        Map<String, List<LevelView>> found = new LinkedHashMap<>();
        Stream<String> names = entries.keySet().stream()
                .filter(key -> key.startsWith("weights."))
                .map(key -> key.split("\\.")[1]);
        Stream.concat(ORDER.stream(), names).forEach(name -> found.computeIfAbsent(name, this::levels));
        return found.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new ComparisonView(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The strongest first. */
    public List<ThresholdView> thresholds() {
        return Stream.of("HINWEIS", "ZU_PRUEFEN", "RELATED")
                .map(name -> ThresholdView.of(
                        name, number("thresholds." + name), optional("since-" + before() + ".thresholds." + name)))
                .toList();
    }

    /** A share under this key as a whole percentage. */
    public long percent(String key) {
        return Math.round(100 * number(key));
    }

    /** What stands under the key. */
    public String text(String key) {
        String value = entries.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key + ": nothing (expected: an entry of the rule book)");
        }
        return value;
    }

    /** The members of a list. */
    public List<String> list(String key) {
        return RuleBook.members(text(key));
    }

    /** A list whose members are groups of codes. */
    public List<List<String>> groups(String key) {
        return list(key).stream().map(group -> List.of(group.split("\\+"))).toList();
    }

    private List<LevelView> levels(String comparison) {
        String prefix = "weights." + comparison + ".";
        return entries.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> new LevelView(
                        comparison,
                        key.substring(prefix.length()),
                        number(key),
                        weightBefore(key.substring("weights.".length()))))
                .sorted(Comparator.comparing(LevelView::unknown)
                        .thenComparing(LevelView::bits, Comparator.reverseOrder()))
                .toList();
    }

    private @Nullable Double weightBefore(String key) {
        return optional("since-" + before() + ".weights." + key);
    }

    private double number(String key) {
        return Double.parseDouble(text(key));
    }

    private @Nullable Double optional(String key) {
        return entries.containsKey(key) ? number(key) : null;
    }
}
