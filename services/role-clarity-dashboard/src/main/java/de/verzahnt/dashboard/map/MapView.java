package de.verzahnt.dashboard.map;

import java.util.List;

/**
 * A map as it is shown.
 *
 * @param borders paths of the Kreise, drawn over the areas of the Land
 * @param hidden cases that are still with their parties: they have no place yet and are on no area
 */
record MapView(MapWish wish, List<Area> areas, List<String> borders, Scale scale, Frame frame, int hidden) {

    /** Whether areas without a number are withheld ones. */
    public boolean anyProtected() {
        return areas.stream().anyMatch(area -> area.value().state() == Value.State.PROTECTED);
    }

    /** Whether some areas have not been reported. */
    public boolean anyMissing() {
        return areas.stream().anyMatch(area -> area.value().state() == Value.State.MISSING);
    }

    /** Whether the numbers find room on the map. */
    public boolean labelled() {
        return borders.isEmpty();
    }
}
