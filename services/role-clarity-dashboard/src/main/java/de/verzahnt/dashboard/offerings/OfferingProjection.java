package de.verzahnt.dashboard.offerings;

import de.verzahnt.contract.OfferingEvent;
import de.verzahnt.contract.Topic;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.dashboard.readmodel.TableProjection;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the rows of the table {@code offering} that came through one gateway. */
abstract class OfferingProjection<V extends SpecificRecord> extends TableProjection<V> {

    private final OfferingRows rows;
    private final String origin;
    private final Function<V, OfferingEvent> offered;

    OfferingProjection(
            JdbcClient jdbc, OfferingRows rows, Topic<V> topic, String origin, Function<V, OfferingEvent> offered) {
        super(jdbc, topic, "offering", "offering_id", "origin = '" + origin + "'");
        this.rows = rows;
        this.origin = origin;
        this.offered = offered;
    }

    /** An id belongs to the gateway it came through first, here as in the detector. */
    @Override
    protected Row filled(Row row, V event) {
        return rows.filled(row.with("origin", origin).replacingItsLike("origin"), offered.apply(event));
    }
}
