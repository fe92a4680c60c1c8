package de.verzahnt.dashboard.map;

import de.verzahnt.dashboard.shell.CalendarQuarter;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The newest counts of the immigration offices that a place has, by the rules for demand; withheld where a part is. */
@Component
public class PlaceDemand {

    private final DemandLayer demand;
    private final CurrentDistricts districts;

    /**
     * What was counted.
     *
     * @param number null when it is withheld or not reported
     * @param withheld whether a part of it is protected
     */
    public record Count(@Nullable Integer number, boolean withheld) {}

    /** The counts of one quarter. */
    public final class Reading {

        private final @Nullable CalendarQuarter quarter;
        private final Values values;

        private Reading(@Nullable CalendarQuarter quarter, Values values) {
            this.quarter = quarter;
            this.values = values;
        }

        /** The quarter; empty when nothing was ever counted. */
        public Optional<CalendarQuarter> quarter() {
            return Optional.ofNullable(quarter);
        }

        /**
         * Of a field.
         *
         * @param place key of a Kreis or Gemeinde; anything else is the sum of its Gemeinden
         */
        public Count of(String field, String place, List<String> gemeinden) {
            boolean known = districts.get().find(place).isPresent();
            List<Value> parts = (known ? List.of(place) : gemeinden)
                    .stream().map(key -> values.of(field, key)).toList();
            if (parts.stream().allMatch(Value::counted)) {
                return new Count(parts.stream().mapToInt(Value::count).sum(), false);
            }
            return new Count(null, parts.stream().anyMatch(part -> part.state() == Value.State.PROTECTED));
        }
    }

    PlaceDemand(DemandLayer demand, CurrentDistricts districts) {
        this.demand = demand;
        this.districts = districts;
    }

    /** The newest quarter with counts. */
    public Reading newest() {
        CalendarQuarter quarter = demand.newest();
        return new Reading(quarter, quarter == null ? (field, area) -> Value.MISSING : demand.of(quarter));
    }
}
