package de.verzahnt.ki.register;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All organisations and the chains of their parents; computes what a change brings about. Knows no database. */
final class Register {
    private final Map<String, Entry> entries;

    Register(Collection<Entry> entries) {
        this.entries = entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** All entries by id, withdrawn ones among them. */
    List<Entry> all() {
        return entries.values().stream().sorted(Comparator.comparing(Entry::id)).toList();
    }

    /** Puts these organisations in, all or none; a parent may come with them in any order. */
    Outcome put(Collection<Unit> units) {
        Map<String, Unit> next = active();
        units.forEach(unit -> next.put(unit.organisationId(), unit));
        Map<String, List<FieldError>> errors = new TreeMap<>();
        for (Unit unit : units) {
            broken(unit, next).ifPresent(error -> errors.put(unit.organisationId(), List.of(error)));
        }
        return errors.isEmpty() ? changed(next) : new Outcome.Refused(errors);
    }

    /** Withdraws an organisation that no other belongs to. */
    Outcome withdraw(Entry entry) {
        List<String> children = active().values().stream()
                .filter(unit -> entry.id().equals(unit.parentOrganisation()))
                .map(Unit::organisationId)
                .sorted()
                .toList();
        if (!children.isEmpty()) {
            FieldError error = new FieldError(
                    "organisationId", entry.id(), Message.of("register.no-children", String.join(", ", children)));
            return new Outcome.Refused(Map.of(entry.id(), List.of(error)));
        }
        Entry next = Entry.next(entry, entry.unit(), entry.bodyId(), false);
        return new Outcome.Changed(next.equals(entry) ? List.of() : List.of(next));
    }

    private Map<String, Unit> active() {
        Map<String, Unit> active = new TreeMap<>();
        entries.values().stream().filter(Entry::active).forEach(e -> active.put(e.id(), e.unit()));
        return active;
    }

    private Outcome.Changed changed(Map<String, Unit> next) {
        return new Outcome.Changed(next.values().stream()
                .map(unit -> Entry.next(entries.get(unit.organisationId()), unit, top(unit, next), true))
                .filter(entry -> !entry.equals(entries.get(entry.id())))
                .toList());
    }

    private static Optional<FieldError> broken(Unit unit, Map<String, Unit> all) {
        Set<String> way = new HashSet<>(Set.of(unit.organisationId()));
        for (String parent = unit.parentOrganisation(); parent != null; parent = parentOf(parent, all)) {
            if (!all.containsKey(parent)) {
                return Optional.of(error(unit, Message.of("register.registered")));
            }
            if (!way.add(parent)) {
                return Optional.of(error(unit, Message.of("register.circle")));
            }
        }
        return Optional.empty();
    }

    private static String top(Unit unit, Map<String, Unit> all) {
        String top = unit.organisationId();
        for (String parent = unit.parentOrganisation(); parent != null; parent = parentOf(parent, all)) {
            top = parent;
        }
        return top;
    }

    private static @Nullable String parentOf(String id, Map<String, Unit> all) {
        Unit unit = all.get(id);
        return unit == null ? null : unit.parentOrganisation();
    }

    private static FieldError error(Unit unit, Message expected) {
        return new FieldError("parentOrganisation", unit.parentOrganisation(), expected);
    }
}
