package de.verzahnt.ki.sozialraum;

import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.Districts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All Sozialräume to be seen: those of the shipped list and those kept here, as one. */
final class SozialraumViews {
    private final QuarterStore store;
    private final Districts shipped;

    SozialraumViews(QuarterStore store, Districts shipped) {
        this.store = store;
        this.shipped = shipped;
    }

    Optional<SozialraumView> find(String key) {
        Optional<District> listed = listed(key);
        return store.read()
                .find(key)
                .map(entry -> SozialraumView.of(entry, listed.orElse(null)))
                .or(() -> listed.map(SozialraumView::of));
    }

    /** All by key. */
    List<SozialraumView> all() {
        Map<String, SozialraumView> all = new TreeMap<>();
        shipped.all().stream()
                .filter(district -> district.level() == DistrictLevel.SOZIALRAUM)
                .forEach(district -> all.put(district.key(), SozialraumView.of(district)));
        store.read()
                .all()
                .forEach(entry -> all.put(
                        entry.key(),
                        SozialraumView.of(entry, listed(entry.key()).orElse(null))));
        return List.copyOf(all.values());
    }

    private Optional<District> listed(String key) {
        return shipped.find(key).filter(district -> district.level() == DistrictLevel.SOZIALRAUM);
    }
}
