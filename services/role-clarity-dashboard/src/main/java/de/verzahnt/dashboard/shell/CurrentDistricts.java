package de.verzahnt.dashboard.shell;

import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.ReadModelChanged;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The shipped districts and the Sozialräume the KIs keep, as they stand now; read again when one has changed. */
@Component
public class CurrentDistricts implements Supplier<Districts> {

    private record Kept(District district, boolean active) {}

    private final JdbcClient jdbc;
    private final Districts shipped;
    private @Nullable Districts known;

    CurrentDistricts(JdbcClient jdbc, ReferenceData reference) {
        this.jdbc = jdbc;
        this.shipped = reference.districts();
    }

    @Override
    public synchronized Districts get() {
        Districts current = known;
        if (current == null) {
            current = shipped.with(kept());
            known = current;
        }
        return current;
    }

    @EventListener
    synchronized void hear(ReadModelChanged change) {
        if (change.topic().isEmpty() || change.topic().equals(Topics.SOZIALRAUM.name())) {
            known = null;
        }
    }

    /** Withdrawn ones too: offerings lie in them; only the names a KI gave to a listed one go with it. */
    private List<District> kept() {
        return jdbc
                .sql("SELECT key, name, parent_key, other_names, active FROM sozialraum ORDER BY key")
                .query((row, number) -> new Kept(
                        new District(
                                row.getString("key"),
                                row.getString("name"),
                                DistrictLevel.SOZIALRAUM,
                                row.getString("parent_key"),
                                List.of((String[]) row.getArray("other_names").getArray())),
                        row.getBoolean("active")))
                .list()
                .stream()
                .filter(kept ->
                        kept.active() || shipped.find(kept.district().key()).isEmpty())
                .map(Kept::district)
                .toList();
    }
}
