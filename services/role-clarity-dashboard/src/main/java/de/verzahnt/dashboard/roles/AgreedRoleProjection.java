package de.verzahnt.dashboard.roles;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Projection;
import org.springframework.stereotype.Component;

/**
 * Brings the agreed roles back when this database is new. Rows written here and rows read back are the same rows, so a
 * rebuild needs to clear nothing, and what is still on its way out is not lost by it.
 */
@Component
class AgreedRoleProjection implements Projection<de.verzahnt.events.AgreedRole> {

    private final AgreedRoleRows rows;

    AgreedRoleProjection(AgreedRoleRows rows) {
        this.rows = rows;
    }

    @Override
    public Topic<de.verzahnt.events.AgreedRole> topic() {
        return Topics.AGREED_ROLE;
    }

    @Override
    public void take(String key, de.verzahnt.events.AgreedRole event) {
        AgreedRole role = AgreedRoleMapping.role(event);
        role.versions().forEach(version -> rows.insert(role.field(), role.place(), version));
    }

    @Override
    public void forget(String key) {
        int between = key.indexOf('/');
        if (between > 0) {
            rows.forget(key.substring(0, between), key.substring(between + 1));
        }
    }

    @Override
    public void clear() {}
}
