package de.verzahnt.dashboard.notifications;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Projection;
import de.verzahnt.events.NotificationSettings;
import org.springframework.stereotype.Component;

/**
 * Brings the settings back when this database is new. Rows written here and rows read back are the same rows, so a rebuild
 * needs to clear nothing, and what is still on its way out is not lost by it.
 */
@Component
class SettingsProjection implements Projection<NotificationSettings> {

    private final SettingsRows rows;

    SettingsProjection(SettingsRows rows) {
        this.rows = rows;
    }

    @Override
    public Topic<NotificationSettings> topic() {
        return Topics.NOTIFICATION_SETTINGS;
    }

    @Override
    public void take(String key, NotificationSettings settings) {
        rows.put(SettingsMapping.settings(settings));
    }

    @Override
    public void forget(String key) {
        rows.forget(key);
    }

    @Override
    public void clear() {}
}
