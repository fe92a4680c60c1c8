package de.verzahnt.dashboard.rules;

import de.verzahnt.rules.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule book in the order in which people read it. */
public final class RulesView {

    /** As the reasons of a case are shown; what newer rules add follows. */
    private static final List<String> ORDER = List.of(
            "FIELD",
            "FORMAT",
            "ORIGIN",
            "AGE",
            "GENDER",
            "NEED",
            "INSTITUTIONS",
            "NEIGHBOURS",
            "VOLUNTEERS",
            "YEARS",
            "AREA",
            "PROGRAMME",
            "SCHEDULE",
            "LANGUAGES",
            "ACTIVITY",
            "SUBJECT",
            "WORDS",
            "TITLE");

    /** Respects in which there are groups to which few belong; elsewhere their levels never hold. */
    private static final Set<String> WITH_SPECIAL_GROUPS = Set.of("ORIGIN", "AGE");

    private static final String SINCE = "since-";

    private final Map<String, String> entries;

    public RulesView(Map<String, String> entries) {
        this.entries = entries;
    }

    /** Name of these rules. */
    public String version() {
        return text("version");
    }

    /** The version before, e.g. {@code v2}. */
    public String before() {
        return changes().keySet().stream()
                .findFirst()
                .map(key -> key.substring(SINCE.length(), key.indexOf('.')))
                .orElse("");
    }

    /** What changed since the version before, in words: {@code since-v2.people} and what is said there. */
    public Map<String, String> changes() {
        Map<String, String> changes = new TreeMap<>(entries);
        changes.keySet().removeIf(key -> !key.startsWith(SINCE));
        return changes;
    }

    public LocalDate date() {
        return LocalDate.parse(text("date"));
    }

    /** The points every pair begins with. */
    public LevelView prior() {
        return new LevelView("PRIOR", "ALL_PAIRS", number("prior"), null);
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
                .map(name -> new ThresholdView(name, number("thresholds." + name)))
                .toList();
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
                .map(key -> key.substring(prefix.length()))
                .filter(level -> !level.startsWith("SPECIAL_") || WITH_SPECIAL_GROUPS.contains(comparison))
                .map(level -> new LevelView(comparison, level, number(prefix + level), bound(comparison, level)))
                .sorted(Comparator.comparing(LevelView::untold)
                        .thenComparing(LevelView::bits, Comparator.reverseOrder())
                        .thenComparing(level -> level.from() == null ? 0 : -level.from()))
                .toList();
    }

    private @Nullable Long bound(String comparison, String level) {
        String key = "bounds." + comparison + "." + level;
        return entries.containsKey(key) ? Math.round(100 * number(key)) : null;
    }

    private double number(String key) {
        return Double.parseDouble(text(key));
    }
}
