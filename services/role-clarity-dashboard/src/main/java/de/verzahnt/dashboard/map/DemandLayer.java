package de.verzahnt.dashboard.map;

import de.verzahnt.dashboard.shell.CalendarQuarter;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.DemandRule;
import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the immigration offices counted in a quarter, by the rules for demand. Nothing but published cells goes in, and a
 * withheld one withholds every sum it would be part of: whoever knows the published cells learns nothing new.
 */
@Component
class DemandLayer {

    private final JdbcClient jdbc;
    private final CurrentDistricts current;
    private final List<DemandRule> rules;

    DemandLayer(JdbcClient jdbc, CurrentDistricts current, ReferenceData reference) {
        this.jdbc = jdbc;
        this.current = current;
        this.rules = List.copyOf(reference.demands().all());
    }

    /** The kinds that count for a field, for all fields with null. */
    List<DemandRule> rulesFor(@Nullable String field) {
        return rules.stream()
                .filter(rule -> field == null || rule.fields().contains(field))
                .toList();
    }

    Values of(CalendarQuarter quarter) {
        Map<String, Map<String, List<Value>>> cells = cells(quarter);
        return (field, area) -> sum(rulesFor(field).stream()
                .map(rule -> published(cells.getOrDefault(rule.code(), Map.of()), area))
                .toList());
    }

    /** The newest quarter that is not in the future and has counts. */
    @Nullable
    CalendarQuarter newest() {
        return jdbc.sql("SELECT DISTINCT period FROM touchpoint").query(String.class).list().stream()
                .flatMap(period -> CalendarQuarter.parse(period).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** By rule and place: what was published there; a kreisfreie Stadt has one place, whichever key was used. */
    private Map<String, Map<String, List<Value>>> cells(CalendarQuarter quarter) {
        Map<String, Map<String, List<Value>>> cells = new HashMap<>();
        jdbc.sql("SELECT kind, referred_to, district_key, count FROM touchpoint WHERE period = ?")
                .param(quarter.toString())
                .query(row -> {
                    String place = place(row.getString("district_key"));
                    Integer count = row.getObject("count", Integer.class);
                    Value value = count == null ? Value.PROTECTED : Value.of(count);
                    for (DemandRule rule : rules) {
                        if (rule.kind().equals(row.getString("kind"))
                                && Objects.equals(rule.referredTo(), row.getString("referred_to"))) {
                            cells.computeIfAbsent(rule.code(), code -> new HashMap<>())
                                    .computeIfAbsent(place, key -> new ArrayList<>())
                                    .add(value);
                        }
                    }
                });
        return cells;
    }

    private Value published(Map<String, List<Value>> byPlace, String area) {
        List<Value> own = byPlace.get(place(area));
        if (own != null) {
            return sum(own);
        }
        Districts districts = current.get();
        List<Value> parts = districts.gemeindenOf(area).stream()
                .map(gemeinde -> sum(byPlace.getOrDefault(gemeinde.key(), List.of())))
                .toList();
        boolean complete = parts.stream().noneMatch(part -> part.state() == Value.State.MISSING);
        boolean small = parts.stream().anyMatch(part -> part.state() == Value.State.PROTECTED);
        return small ? Value.PROTECTED : complete && !parts.isEmpty() ? sum(parts) : Value.MISSING;
    }

    private String place(String key) {
        return current.get().gemeindeOf(key).map(District::key).orElse(key);
    }

    private static Value sum(List<Value> values) {
        Map<Value.State, List<Value>> byState = values.stream().collect(Collectors.groupingBy(Value::state));
        if (byState.containsKey(Value.State.PROTECTED)) {
            return Value.PROTECTED;
        }
        List<Value> counted = byState.getOrDefault(Value.State.COUNTED, List.of());
        return counted.isEmpty()
                ? Value.MISSING
                : Value.of(counted.stream().mapToInt(Value::count).sum());
    }
}
