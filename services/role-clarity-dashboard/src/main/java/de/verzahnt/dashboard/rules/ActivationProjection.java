package de.verzahnt.dashboard.rules;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Projection;
import de.verzahnt.events.RuleBookActivated;
import org.springframework.stereotype.Component;

/**
 * Brings back what was decided on the rules when this database is new. Rows written here and rows read back are the
 * same rows, so a rebuild needs to clear nothing, and what is still on its way out is not lost by it.
 */
@Component
class ActivationProjection implements Projection<RuleBookActivated> {

    private final ActivationRows rows;

    ActivationProjection(ActivationRows rows) {
        this.rows = rows;
    }

    @Override
    public Topic<RuleBookActivated> topic() {
        return Topics.RULE_BOOK;
    }

    @Override
    public void take(String key, RuleBookActivated decision) {
        rows.insert(decision);
    }

    /** Kept for ever: nothing is forgotten. */
    @Override
    public void forget(String key) {}

    @Override
    public void clear() {}
}
