package de.verzahnt.dashboard.notifications;

import de.verzahnt.contract.Topics;
import de.verzahnt.starter.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what organisations choose: the row here and the event for the notifier in one transaction. */
@Component
class KeptSettings {

    private static final String TYPE = "de.verzahnt.notification-settings.v1";

    private final SettingsRows rows;
    private final Outbox outbox;
    private final Clock clock;

    KeptSettings(SettingsRows rows, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What this organisation has chosen, or what holds where it has chosen nothing. */
    Settings of(String organisationId) {
        return rows.find(organisationId).orElseGet(() -> Settings.untold(organisationId));
    }

    /** Takes these, whose revision is that of the state they were chosen against; false when another one stands meanwhile. */
    @Transactional
    public boolean keep(Settings chosen) {
        Settings next = new Settings(
                chosen.organisationId(),
                chosen.ownCases(),
                chosen.area(),
                chosen.districts(),
                chosen.fields(),
                chosen.quietFrom(),
                chosen.quietUntil(),
                chosen.deputyOrganisation(),
                chosen.deputyMailbox(),
                chosen.deputyUntil(),
                chosen.areaOffByMailAt(),
                chosen.revision() + 1);
        if (of(chosen.organisationId()).revision() != chosen.revision() || !rows.put(next)) {
            return false;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        outbox.append(Topics.NOTIFICATION_SETTINGS, SettingsMapping.event(next, now), TYPE, now);
        return true;
    }

    /** Turns news of the area off by the link of a mail, whatever else is chosen; a second time changes nothing. */
    @Transactional
    public void turnAreaOff(String organisationId) {
        Settings now = of(organisationId);
        if (now.area() != Rhythm.OFF && !keep(now.withAreaOff(clock.instant().truncatedTo(ChronoUnit.MILLIS)))) {
            // Somebody saved at this very moment: theirs stands, and what the mail asked for is added to it.
            keep(of(organisationId).withAreaOff(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        }
    }
}
