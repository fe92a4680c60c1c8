package de.verzahnt.abh.touchpoint;

import de.verzahnt.abh.disclosure.CellKey;

/** Which table: an authority and a period. */
record TableKey(String authority, String period) {

    /** The event key of one of its cells, as the contract says. */
    String eventKey(CellKey cell) {
        String key = authority + "/" + cell.districtKey() + "/" + period + "/" + cell.kind();
        return cell.referredTo() == null ? key : key + "/" + cell.referredTo();
    }
}
