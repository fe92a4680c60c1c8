package de.verzahnt.dashboard.meetings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The items of a meeting in their order, with their numbers. A number that was given stays; before, it is counted.
 *
 * @param items those taken off among them
 * @param numbers by item, e.g. {@code 3.1}
 */
public record Agenda(List<AgendaItem> items, Map<UUID, String> numbers) {

    static Agenda of(List<AgendaItem> items) {
        Map<UUID, String> numbers = new HashMap<>();
        minors(items)
                .forEach((item, minor) -> numbers.put(item.id(), item.section().number() + "." + minor));
        return new Agenda(List.copyOf(items), numbers);
    }

    /** The second part of each number: as it was given, else the next that nobody has or had. */
    static Map<AgendaItem, Integer> minors(List<AgendaItem> items) {
        Map<Section, Integer> highest = new EnumMap<>(Section.class);
        for (AgendaItem item : items) {
            Integer given = item.minor();
            if (given != null) {
                highest.merge(item.section(), given, Math::max);
            }
        }
        Map<AgendaItem, Integer> minors = new HashMap<>();
        for (AgendaItem item : items) {
            Integer given = item.minor();
            if (given != null) {
                minors.put(item, given);
            } else if (!item.removed()) {
                minors.put(item, highest.merge(item.section(), 1, Integer::sum));
            }
        }
        return minors;
    }

    /** What is to be treated. */
    public List<AgendaItem> standing() {
        return items.stream().filter(item -> !item.removed()).toList();
    }

    /** What was taken off after its number was given. */
    public List<AgendaItem> takenOff() {
        return items.stream()
                .filter(item -> item.removed() && item.minor() != null)
                .toList();
    }

    /** What stands in a section. */
    public List<AgendaItem> in(Section section) {
        return standing().stream().filter(item -> item.section() == section).toList();
    }

    /** Sections with anything in them. */
    public List<Section> sections() {
        return List.of(Section.values()).stream()
                .filter(section -> !in(section).isEmpty())
                .toList();
    }

    /** Its number; empty for what was taken off before it had one. */
    public String number(AgendaItem item) {
        return numbers.getOrDefault(item.id(), "");
    }

    /** The item of this id that stands. */
    public Optional<AgendaItem> find(UUID id) {
        return standing().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The one after this; empty after the last. */
    public Optional<AgendaItem> after(AgendaItem item) {
        List<AgendaItem> standing = standing();
        return standing.stream().skip(standing.indexOf(item) + 1L).findFirst();
    }

    /** The one before this; empty before the first. */
    public Optional<AgendaItem> before(AgendaItem item) {
        List<AgendaItem> standing = standing();
        int at = standing.indexOf(item);
        return at > 0 ? Optional.of(standing.get(at - 1)) : Optional.empty();
    }

    /** From 1 on. */
    public int place(AgendaItem item) {
        return standing().indexOf(item) + 1;
    }

    /** How many are decided. */
    public long decided() {
        return standing().stream().filter(AgendaItem::decided).count();
    }

    /** Only what others than the steering group may read. */
    public Agenda inPublic() {
        return new Agenda(items.stream().filter(AgendaItem::inPublic).toList(), numbers);
    }

    /** With something else in the place of some. */
    Agenda with(UnaryOperator<AgendaItem> shown) {
        return new Agenda(items.stream().map(shown).toList(), numbers);
    }

    /** Only these. */
    Agenda only(Predicate<AgendaItem> kept) {
        return new Agenda(new ArrayList<>(items.stream().filter(kept).toList()), numbers);
    }
}
