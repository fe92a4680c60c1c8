package de.verzahnt.dashboard.map;

import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.Code;
import de.verzahnt.reference.ReferenceData;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Of how many fields in how many Gemeinden somebody is operative. */
@Component
public class Coverage {

    private final SupplyLayer supply;
    private final CurrentDistricts districts;
    private final ReferenceData reference;

    /**
     * Of all fields in all Gemeinden those that are covered.
     *
     * @param all at least one
     */
    public record Share(int covered, int all) {

        /** Rounded to a whole. */
        public int percent() {
            return Math.round(100f * covered / all);
        }
    }

    Coverage(SupplyLayer supply, CurrentDistricts districts, ReferenceData reference) {
        this.supply = supply;
        this.districts = districts;
        this.reference = reference;
    }

    /** In these Kreise together on a day, from what is reported today. */
    public Share of(Collection<String> kreise, LocalDate day) {
        int covered = 0;
        int all = 0;
        for (String kreis : kreise) {
            Ground ground = Ground.ofGemeinden(kreis, districts.get());
            FieldCounts counts = supply.on(day, ground);
            for (Code field : reference.fields().all()) {
                all += ground.areas().size();
                covered += (int) ground.areas().stream()
                        .filter(area -> counts.number(field.code(), area) > 0)
                        .count();
            }
        }
        return new Share(covered, Math.max(1, all));
    }
}
