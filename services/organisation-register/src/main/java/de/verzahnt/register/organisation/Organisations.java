package de.verzahnt.register.organisation;

import de.verzahnt.messages.Message;
import de.verzahnt.register.directory.ChangeResult;
import de.verzahnt.register.directory.Directory;
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

/** All organisations and the chains of their parents; children of a body that moves are told again. */
final class Organisations implements Directory<Organisation, OrganisationEntry> {
    private final Map<String, OrganisationEntry> entries;

    Organisations(Collection<OrganisationEntry> entries) {
        this.entries = entries.stream().collect(Collectors.toMap(OrganisationEntry::id, Function.identity()));
    }

    @Override
    public Optional<OrganisationEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public List<OrganisationEntry> all() {
        return entries.values().stream()
                .sorted(Comparator.comparing(OrganisationEntry::id))
                .toList();
    }

    @Override
    public ChangeResult<OrganisationEntry> put(Collection<Organisation> organisations) {
        Map<String, Organisation> next = active();
        organisations.forEach(organisation -> next.put(organisation.organisationId(), organisation));
        Map<String, List<FieldError>> errors = new TreeMap<>();
        for (Organisation organisation : organisations) {
            broken(organisation, next).ifPresent(error -> errors.put(organisation.organisationId(), List.of(error)));
        }
        return errors.isEmpty() ? changed(next) : new ChangeResult.Refused<>(errors);
    }

    /** Withdraws an organisation that no other belongs to. */
    ChangeResult<OrganisationEntry> withdraw(OrganisationEntry entry) {
        List<String> children = active().values().stream()
                .filter(organisation -> entry.id().equals(organisation.parentOrganisation()))
                .map(Organisation::organisationId)
                .sorted()
                .toList();
        if (!children.isEmpty()) {
            FieldError error = new FieldError(
                    "organisationId", entry.id(), Message.of("register.no-children", String.join(", ", children)));
            return new ChangeResult.Refused<>(Map.of(entry.id(), List.of(error)));
        }
        OrganisationEntry next = OrganisationEntry.next(entry, entry.organisation(), entry.bodyId(), false);
        return new ChangeResult.Changed<>(next.equals(entry) ? List.of() : List.of(next));
    }

    private Map<String, Organisation> active() {
        Map<String, Organisation> active = new TreeMap<>();
        entries.values().stream().filter(OrganisationEntry::active).forEach(e -> active.put(e.id(), e.organisation()));
        return active;
    }

    private ChangeResult.Changed<OrganisationEntry> changed(Map<String, Organisation> next) {
        return new ChangeResult.Changed<>(next.values().stream()
                .map(organisation -> OrganisationEntry.next(
                        entries.get(organisation.organisationId()), organisation, top(organisation, next), true))
                .filter(entry -> !entry.equals(entries.get(entry.id())))
                .toList());
    }

    private static Optional<FieldError> broken(Organisation organisation, Map<String, Organisation> all) {
        Set<String> way = new HashSet<>(Set.of(organisation.organisationId()));
        for (String parent = organisation.parentOrganisation(); parent != null; parent = parentOf(parent, all)) {
            if (!all.containsKey(parent)) {
                return Optional.of(error(organisation, Message.of("register.registered")));
            }
            if (!way.add(parent)) {
                return Optional.of(error(organisation, Message.of("register.circle")));
            }
        }
        return Optional.empty();
    }

    private static String top(Organisation organisation, Map<String, Organisation> all) {
        String top = organisation.organisationId();
        String parent = organisation.parentOrganisation();
        // While states of the topic come in one by one, the way may lead in a circle for a moment.
        Set<String> way = new HashSet<>(Set.of(top));
        while (parent != null && way.add(parent)) {
            top = parent;
            parent = parentOf(parent, all);
        }
        return top;
    }

    private static @Nullable String parentOf(String id, Map<String, Organisation> all) {
        Organisation organisation = all.get(id);
        return organisation == null ? null : organisation.parentOrganisation();
    }

    private static FieldError error(Organisation organisation, Message expected) {
        return new FieldError("parentOrganisation", organisation.parentOrganisation(), expected);
    }
}
