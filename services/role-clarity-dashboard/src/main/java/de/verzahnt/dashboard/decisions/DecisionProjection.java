package de.verzahnt.dashboard.decisions;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Projection;
import de.verzahnt.events.DecisionRecorded;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings back what was said when this database is new. Rows written here and rows read back are the same rows, so a
 * rebuild needs to clear nothing, and what is still on its way out is not lost by it.
 */
@Component
class DecisionProjection implements Projection {

    private final DecisionRows rows;

    DecisionProjection(DecisionRows rows) {
        this.rows = rows;
    }

    @Override
    public Topic topic() {
        return Topics.DECISION;
    }

    @Override
    public void apply(String key, @Nullable SpecificRecord value, Instant at) {
        if (value instanceof DecisionRecorded decision) {
            rows.insert(decision);
        }
    }

    @Override
    public void clear() {}
}
