package de.verzahnt.dashboard.map;

import java.util.List;

/**
 * A small map for each field, all by one scale.
 *
 * @param keys keys of the areas, in the order of each map
 */
record FieldMaps(MapWish wish, List<String> keys, List<FieldMap> maps, Scale scale, Frame frame, int hidden) {

    /** The areas of one field. */
    record FieldMap(String field, List<Area> areas) {}

    /** Whether areas without a number are withheld ones. */
    public boolean anyProtected() {
        return has(Value.State.PROTECTED);
    }

    /** Whether some areas have not been reported. */
    public boolean anyMissing() {
        return has(Value.State.MISSING);
    }

    private boolean has(Value.State state) {
        return maps.stream()
                .flatMap(map -> map.areas().stream())
                .anyMatch(area -> area.value().state() == state);
    }
}
