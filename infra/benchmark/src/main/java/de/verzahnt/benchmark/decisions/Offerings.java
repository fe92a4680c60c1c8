package de.verzahnt.benchmark.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All wordings of all offerings that the log still has, oldest first. */
record Offerings(Map<String, List<Wording>> byId) {

    /** An id belongs to the gateway it came through first; what the other says of it is not taken. */
    static Offerings of(List<Wording> wordings) {
        Map<String, List<Wording>> byId = new TreeMap<>();
        wordings.stream().sorted(Comparator.comparing(Wording::at)).forEach(one -> {
            List<Wording> known = byId.computeIfAbsent(one.id(), id -> new ArrayList<>());
            if (known.isEmpty() || known.get(0).topic().equals(one.topic())) {
                known.add(one);
            }
        });
        return new Offerings(byId);
    }

    /** As known then; as known now where the log does not go back so far. */
    Optional<Wording> at(String id, Instant then) {
        List<Wording> known = byId.getOrDefault(id, List.of());
        return known.stream()
                .filter(one -> !one.at().isAfter(then))
                .reduce((earlier, later) -> later)
                .or(() -> now(id));
    }

    /** Whether it is offered now. */
    boolean stands(String id) {
        return now(id).filter(Wording::stands).isPresent();
    }

    private Optional<Wording> now(String id) {
        List<Wording> known = byId.getOrDefault(id, List.of());
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }
}
