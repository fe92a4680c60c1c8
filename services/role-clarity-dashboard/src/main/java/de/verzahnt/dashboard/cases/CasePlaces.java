package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.Districts;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where offerings meet: not everywhere each of them is, but where both are. */
@Component
public class CasePlaces {

    private final CurrentDistricts current;

    CasePlaces(CurrentDistricts current) {
        this.current = current;
    }

    /** Of each place of one side and each of the other, the smaller where it lies in the larger; keys, in order. */
    public List<String> meeting(Collection<String> one, Collection<String> other) {
        Districts districts = current.get();
        return one.stream()
                .flatMap(here -> other.stream().flatMap(there -> smaller(districts, here, there)))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Where a case lies: where the places of its anchor and of its lines meet, all of its Kreis when none is known.
     *
     * @param lines places of all its lines; none are taken for those of the anchor
     */
    public List<String> ofCase(String kreis, Collection<String> anchor, Collection<String> lines) {
        List<String> meeting = meeting(anchor, lines.isEmpty() ? anchor : lines);
        return meeting.isEmpty() ? List.of(kreis) : meeting;
    }

    private static Stream<String> smaller(Districts districts, String one, String other) {
        if (districts.contains(one, other)) {
            return Stream.of(other);
        }
        return districts.contains(other, one) ? Stream.of(one) : Stream.empty();
    }
}
