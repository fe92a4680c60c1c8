package de.verzahnt.dashboard.decisions;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Projection;
import de.verzahnt.events.DecisionRecorded;
import org.springframework.stereotype.Component;

/**
 * Brings back what was said when this database is new. Rows written here and rows read back are the same rows, so a
 * rebuild needs to clear nothing, and what is still on its way out is not lost by it.
 */
@Component
class DecisionProjection implements Projection<DecisionRecorded> {

    private final DecisionRows rows;

    DecisionProjection(DecisionRows rows) {
        this.rows = rows;
    }

    @Override
    public Topic<DecisionRecorded> topic() {
        return Topics.DECISION;
    }

    @Override
    public void take(String key, DecisionRecorded decision) {
        rows.insert(decision);
    }

    /** Kept for ever: nothing is forgotten. */
    @Override
    public void forget(String key) {}

    @Override
    public void clear() {}
}
