package de.verzahnt.dashboard.map;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.CalendarQuarter;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.ReferenceData;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads which map is asked for; what is wrong with it is noted and left out. */
@Component
class MapParameters {

    private static final int QUARTERS = 8;

    private final CurrentDistricts districts;
    private final ReferenceData reference;
    private final Clock clock;

    MapParameters(CurrentDistricts districts, ReferenceData reference, Clock clock) {
        this.districts = districts;
        this.reference = reference;
        this.clock = clock;
    }

    /** The quarters there are maps of, the newest first. */
    List<CalendarQuarter> quarters() {
        return List.copyOf(new TreeSet<>(now().lastOnes(QUARTERS)).descendingSet());
    }

    MapWish read(MapRequest asked, Viewer viewer, Parameters check) {
        String extent = check.code("gebiet", asked.gebiet(), this::drawn, "districts.csv");
        Measure measure = check.oneOf("mass", asked.mass(), Measure.class);
        String field = check.code("feld", asked.feld(), reference.fields()::contains, "fields.csv");
        CalendarQuarter quarter = quarter(asked.quartal(), check);
        return new MapWish(
                extent == null ? usual(viewer) : extent,
                measure == null ? Measure.SUPPLY : measure,
                field,
                quarter,
                quarter.equals(now()));
    }

    private CalendarQuarter quarter(@Nullable String typed, Parameters check) {
        List<String> known = quarters().stream().map(CalendarQuarter::toString).toList();
        String text = check.code("quartal", typed, known::contains, String.join(", ", known));
        return text == null ? now() : CalendarQuarter.parse(text).orElseGet(this::now);
    }

    private boolean drawn(String key) {
        return key.equals(Ground.LAND)
                || districts
                        .get()
                        .find(key)
                        .filter(one -> one.level() == DistrictLevel.KREIS)
                        .isPresent();
    }

    /** The one Kreis the reader answers for; the Land for whoever answers for several or for none. */
    private static String usual(Viewer viewer) {
        Set<String> own = new TreeSet<>(viewer.kreise());
        own.addAll(viewer.steered());
        return own.size() == 1 ? own.iterator().next() : Ground.LAND;
    }

    private CalendarQuarter now() {
        return CalendarQuarter.of(clock.instant());
    }
}
