package de.verzahnt.register.sozialraum;

import de.verzahnt.messages.Message;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.Districts;
import de.verzahnt.register.directory.ChangeResult;
import de.verzahnt.register.directory.Directory;
import de.verzahnt.starter.problem.FieldError;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All Sozialräume that are kept here, beside the shipped list.
 * No way of parents leads back to itself: a key begins with its parent's.
 */
final class Sozialraeume implements Directory<Sozialraum, SozialraumEntry> {
    private static final Set<DistrictLevel> PARENTS = Set.of(DistrictLevel.GEMEINDE, DistrictLevel.SOZIALRAUM);

    private final Map<String, SozialraumEntry> entries = new TreeMap<>();
    private final Districts shipped;

    Sozialraeume(Collection<SozialraumEntry> entries, Districts shipped) {
        entries.forEach(entry -> this.entries.put(entry.id(), entry));
        this.shipped = shipped;
    }

    @Override
    public Optional<SozialraumEntry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public List<SozialraumEntry> all() {
        return List.copyOf(entries.values());
    }

    @Override
    public ChangeResult<SozialraumEntry> put(Collection<Sozialraum> sozialraeume) {
        Map<String, Sozialraum> next = active();
        sozialraeume.forEach(sozialraum -> next.put(sozialraum.key(), sozialraum));
        Map<String, List<FieldError>> errors = new TreeMap<>();
        sozialraeume.stream()
                .filter(sozialraum -> !next.containsKey(sozialraum.parentKey()) && !isShipped(sozialraum.parentKey()))
                .forEach(sozialraum -> errors.put(sozialraum.key(), List.of(homeless(sozialraum))));
        return errors.isEmpty()
                ? new ChangeResult.Changed<>(sozialraeume.stream()
                        .map(sozialraum -> SozialraumEntry.next(entries.get(sozialraum.key()), sozialraum, null))
                        .filter(entry -> !entry.equals(entries.get(entry.id())))
                        .distinct()
                        .toList())
                : new ChangeResult.Refused<>(errors);
    }

    /** Withdraws a Sozialraum that no other lies in; of a key of the shipped list its other names. */
    ChangeResult<SozialraumEntry> withdraw(SozialraumEntry entry, String reason) {
        List<String> within = active().values().stream()
                .filter(sozialraum -> sozialraum.parentKey().equals(entry.id()))
                .map(Sozialraum::key)
                .toList();
        if (!within.isEmpty() && shipped.find(entry.id()).isEmpty()) {
            String keys = String.join(", ", within);
            return new ChangeResult.Refused<>(
                    Map.of(entry.id(), List.of(new FieldError("key", entry.id(), Message.of("register.empty", keys)))));
        }
        SozialraumEntry next = SozialraumEntry.next(entry, entry.sozialraum(), reason);
        return new ChangeResult.Changed<>(next.equals(entry) ? List.of() : List.of(next));
    }

    private Map<String, Sozialraum> active() {
        Map<String, Sozialraum> active = new TreeMap<>();
        entries.values().stream()
                .filter(SozialraumEntry::active)
                .forEach(entry -> active.put(entry.id(), entry.sozialraum()));
        return active;
    }

    private boolean isShipped(String key) {
        return shipped.find(key).map(District::level).filter(PARENTS::contains).isPresent();
    }

    private static FieldError homeless(Sozialraum sozialraum) {
        return new FieldError("parentKey", sozialraum.parentKey(), Message.of("register.within"));
    }
}
