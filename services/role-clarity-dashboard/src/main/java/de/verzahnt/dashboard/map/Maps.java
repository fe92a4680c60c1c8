package de.verzahnt.dashboard.map;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.Code;
import de.verzahnt.reference.District;
import de.verzahnt.reference.Outline;
import de.verzahnt.reference.Outlines;
import de.verzahnt.reference.ReferenceData;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the maps: a measure of the areas of a Kreis or of the Land, for one field or for each. */
@Component
class Maps {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private final SupplyLayer supply;
    private final OverlapLayer overlaps;
    private final DemandLayer demand;
    private final AreaAddresses addresses;
    private final CurrentDistricts districts;
    private final List<String> fields;
    private final Outlines outlines = Outlines.load();
    private final Clock clock;

    /** Values, and how many cases belong to no area yet. */
    private record Measured(Values values, int hidden) {}

    Maps(
            SupplyLayer supply,
            OverlapLayer overlaps,
            DemandLayer demand,
            AreaAddresses addresses,
            CurrentDistricts districts,
            ReferenceData reference,
            Clock clock) {
        this.supply = supply;
        this.overlaps = overlaps;
        this.demand = demand;
        this.addresses = addresses;
        this.districts = districts;
        this.fields = reference.fields().all().stream().map(Code::code).toList();
        this.clock = clock;
    }

    MapView map(MapWish wish, Viewer viewer) {
        Ground ground = Ground.ofGemeinden(wish.extent(), districts.get());
        Measured measured = measured(wish, ground, viewer);
        Function<String, Value> value = area -> measured.values().of(wish.field(), area);
        Scale scale = scale(ground.areas().stream().map(value));
        List<String> borders = ground.ofLand()
                ? districts.get().kreise().stream()
                        .map(District::key)
                        .map(this::outline)
                        .map(Outline::path)
                        .toList()
                : List.of();
        return new MapView(wish, areas(wish, ground, value, scale), borders, scale, frame(ground), measured.hidden());
    }

    FieldMaps ofEachField(MapWish wish, Viewer viewer) {
        Ground ground = Ground.coarse(wish.extent(), districts.get());
        Measured measured = measured(wish, ground, viewer);
        Values values = measured.values();
        Scale scale =
                scale(fields.stream().flatMap(field -> ground.areas().stream().map(area -> values.of(field, area))));
        List<FieldMaps.FieldMap> maps = fields.stream()
                .map(field -> new FieldMaps.FieldMap(
                        field, areas(wish.of(field), ground, area -> values.of(field, area), scale)))
                .toList();
        return new FieldMaps(wish, ground.areas(), maps, scale, frame(ground), measured.hidden());
    }

    private Measured measured(MapWish wish, Ground ground, Viewer viewer) {
        Instant now = clock.instant();
        Instant end = wish.quarter().end();
        LocalDate day = wish.current()
                ? LocalDate.ofInstant(now, GERMANY)
                : wish.quarter().lastDay();
        return switch (wish.measure()) {
            case SUPPLY -> new Measured(supply.on(day, ground), 0);
            case GAPS -> new Measured(gaps(supply.on(day, ground)), 0);
            case DEMAND -> new Measured(demand.of(wish.quarter()), 0);
            case OVERLAPS -> {
                OverlapLayer.Open open = overlaps.at(end.isAfter(now) ? now : end, ground, viewer);
                yield new Measured(open.counts(), open.hidden());
            }
        };
    }

    private Values gaps(FieldCounts offered) {
        return (field, area) -> Value.of((int) (field == null ? fields.stream() : Stream.of(field))
                .filter(one -> offered.number(one, area) == 0)
                .count());
    }

    private List<Area> areas(MapWish wish, Ground ground, Function<String, Value> values, Scale scale) {
        return ground.areas().stream()
                .map(key -> area(wish, key, values.apply(key), scale))
                .toList();
    }

    private Area area(MapWish wish, String key, Value value, Scale scale) {
        String fill = value.counted()
                ? String.valueOf(scale.bandOf(value.count()))
                : value.state().name();
        return new Area(key, value, fill, addresses.of(wish, key), outline(key));
    }

    private Frame frame(Ground ground) {
        return Frame.around(ground.areas().stream().map(this::outline).toList());
    }

    private Outline outline(String key) {
        return outlines.find(key)
                .orElseThrow(() -> new IllegalStateException("district " + key + " (expected: one with an outline)"));
    }

    private static Scale scale(Stream<Value> values) {
        return Scale.of(values.filter(Value::counted).map(Value::count).toList());
    }
}
