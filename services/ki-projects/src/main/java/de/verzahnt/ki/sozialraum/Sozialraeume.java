package de.verzahnt.ki.sozialraum;

import de.verzahnt.messages.Message;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.Districts;
import de.verzahnt.starter.problem.FieldError;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All Sozialräume that are kept here, beside the shipped list; works out what a change brings about. Knows no database.
 * No way of parents leads back to itself: a key begins with its parent's.
 */
final class Sozialraeume {
    private static final Set<DistrictLevel> PARENTS = Set.of(DistrictLevel.GEMEINDE, DistrictLevel.SOZIALRAUM);

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Districts shipped;

    Sozialraeume(Collection<Entry> entries, Districts shipped) {
        entries.forEach(entry -> this.entries.put(entry.key(), entry));
        this.shipped = shipped;
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** All entries by key, withdrawn ones among them. */
    List<Entry> all() {
        return List.copyOf(entries.values());
    }

    /** Puts these in, all or none; a parent may come with them in any order. */
    Outcome put(Collection<Quarter> quarters) {
        Map<String, Quarter> next = active();
        quarters.forEach(quarter -> next.put(quarter.key(), quarter));
        Map<String, List<FieldError>> errors = new TreeMap<>();
        quarters.stream()
                .filter(quarter -> !next.containsKey(quarter.parentKey()) && !isShipped(quarter.parentKey()))
                .forEach(quarter -> errors.put(quarter.key(), List.of(homeless(quarter))));
        return errors.isEmpty()
                ? new Outcome.Changed(quarters.stream()
                        .map(quarter -> Entry.next(entries.get(quarter.key()), quarter, null))
                        .filter(entry -> !entry.equals(entries.get(entry.key())))
                        .distinct()
                        .toList())
                : new Outcome.Refused(errors);
    }

    /** Withdraws a Sozialraum that no other lies in; of a key of the shipped list its other names. */
    Outcome withdraw(Entry entry, String reason) {
        List<String> within = active().values().stream()
                .filter(quarter -> quarter.parentKey().equals(entry.key()))
                .map(Quarter::key)
                .toList();
        if (!within.isEmpty() && shipped.find(entry.key()).isEmpty()) {
            String keys = String.join(", ", within);
            return new Outcome.Refused(Map.of(
                    entry.key(), List.of(new FieldError("key", entry.key(), Message.of("register.empty", keys)))));
        }
        Entry next = Entry.next(entry, entry.quarter(), reason);
        return new Outcome.Changed(next.equals(entry) ? List.of() : List.of(next));
    }

    private Map<String, Quarter> active() {
        Map<String, Quarter> active = new TreeMap<>();
        entries.values().stream().filter(Entry::active).forEach(entry -> active.put(entry.key(), entry.quarter()));
        return active;
    }

    private boolean isShipped(String key) {
        return shipped.find(key).map(District::level).filter(PARENTS::contains).isPresent();
    }

    private static FieldError homeless(Quarter quarter) {
        return new FieldError("parentKey", quarter.parentKey(), Message.of("register.within"));
    }
}
