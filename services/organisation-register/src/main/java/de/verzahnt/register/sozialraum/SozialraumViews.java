package de.verzahnt.register.sozialraum;

import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.Districts;
import de.verzahnt.register.directory.DirectoryTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All Sozialräume to be seen: those of the shipped list and those kept here, as one. */
final class SozialraumViews {
    private final DirectoryTable<SozialraumEntry, Sozialraeume> table;
    private final Districts shipped;

    SozialraumViews(DirectoryTable<SozialraumEntry, Sozialraeume> table, Districts shipped) {
        this.table = table;
        this.shipped = shipped;
    }

    Optional<SozialraumView> find(String key) {
        Optional<District> listed = listed(key);
        return table.read()
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
        table.read()
                .all()
                .forEach(entry -> all.put(
                        entry.id(), SozialraumView.of(entry, listed(entry.id()).orElse(null))));
        return List.copyOf(all.values());
    }

    private Optional<District> listed(String key) {
        return shipped.find(key).filter(district -> district.level() == DistrictLevel.SOZIALRAUM);
    }
}
