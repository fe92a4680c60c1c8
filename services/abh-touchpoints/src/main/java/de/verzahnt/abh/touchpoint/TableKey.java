package de.verzahnt.abh.touchpoint;

import de.verzahnt.abh.disclosure.CellKey;
import org.jspecify.annotations.Nullable;

/** Which table: an authority and a period. */
record TableKey(String authority, String period) {

    /** The table of a period; without one what stands at the place is checked as a table of its own, never stored. */
    static TableKey of(String authority, @Nullable String period, String place) {
        return new TableKey(authority, period == null ? place : period);
    }

    /** The event key of one of its cells, as the contract says. */
    String eventKey(CellKey cell) {
        String key = authority + "/" + cell.districtKey() + "/" + period + "/" + cell.kind();
        return cell.referredTo() == null ? key : key + "/" + cell.referredTo();
    }
}
