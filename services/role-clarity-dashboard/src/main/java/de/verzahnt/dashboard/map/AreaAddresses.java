package de.verzahnt.dashboard.map;

import de.verzahnt.dashboard.cases.Figure;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.District;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the link of an area leads: to the offerings and cases counted there, as the lists hold them today; of demand, and of gaps
 * in all fields, to the page of the Kreis that counts them; of past quarters to its row.
 */
@Component
class AreaAddresses {

    private final DemandLayer demand;
    private final CurrentDistricts districts;

    AreaAddresses(DemandLayer demand, CurrentDistricts districts) {
        this.demand = demand;
        this.districts = districts;
    }

    String of(MapWish wish, String area) {
        if (!wish.current() && wish.measure() != Measure.DEMAND) {
            return "#g-" + area;
        }
        String kreis = districts.get().kreisOf(area).map(District::key).orElse(area);
        return switch (wish.measure()) {
            case SUPPLY -> offerings(wish.field(), area);
            case GAPS -> wish.field() == null ? "/rollenmatrix?gebiet=" + kreis : offerings(wish.field(), area);
            case OVERLAPS -> with("/hinweise", "place", area, "field", wish.field()) + "&figure=" + Figure.OVERLAPS;
            case DEMAND -> with("/kontaktzahlen", "kreis", kreis, "art", kind(wish.field()));
        };
    }

    private static String offerings(@Nullable String field, String area) {
        return with("/angebote", "field", field, "district", area) + "&role=OPERATIVE&period=RUNNING";
    }

    private @Nullable String kind(@Nullable String field) {
        return demand.rulesFor(field).stream()
                .map(rule -> rule.kind())
                .findFirst()
                .orElse(null);
    }

    private static String with(
            String path, String one, @Nullable String value, String other, @Nullable String otherValue) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (value != null) {
            address.queryParam(one, value);
        }
        if (otherValue != null) {
            address.queryParam(other, otherValue);
        }
        return address.toUriString();
    }
}
