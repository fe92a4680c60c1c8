package de.verzahnt.intake.check;

import de.verzahnt.intake.district.KnownDistricts;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;

/** The shipped list, a quarter a KI keeps and one it withdrew. */
public final class FewDistricts implements KnownDistricts {
    static final String KEPT = "05334012-OST";
    static final String WITHDRAWN = "05334012-WEST";

    private final Districts shipped = ReferenceData.load().districts();

    @Override
    public boolean takes(String key) {
        return shipped.find(key).isPresent() || key.equals(KEPT);
    }

    @Override
    public boolean knows(String key) {
        return takes(key) || key.equals(WITHDRAWN);
    }
}
