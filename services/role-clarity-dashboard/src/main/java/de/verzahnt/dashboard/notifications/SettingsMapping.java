package de.verzahnt.dashboard.notifications;

import de.verzahnt.events.Channel;
import de.verzahnt.events.NotificationSettings;
import de.verzahnt.events.Provenance;
import java.time.Instant;

/** From the event to the settings and back. */
final class SettingsMapping {

    private SettingsMapping() {}

    static Settings settings(NotificationSettings event) {
        return new Settings(
                event.getOrganisationId(),
                Rhythm.named(event.getOwnCases().name()),
                Rhythm.named(event.getArea().name()),
                event.getDistricts(),
                event.getFields(),
                event.getQuietFrom(),
                event.getQuietUntil(),
                event.getDeputyOrganisation(),
                event.getDeputyMailbox(),
                event.getDeputyUntil(),
                event.getAreaOffByMailAt(),
                event.getRevision());
    }

    static NotificationSettings event(Settings settings, Instant now) {
        return NotificationSettings.newBuilder()
                .setOrganisationId(settings.organisationId())
                .setOwnCases(rhythm(settings.ownCases()))
                .setArea(rhythm(settings.area()))
                .setDistricts(settings.districts())
                .setFields(settings.fields())
                .setQuietFrom(settings.quietFrom())
                .setQuietUntil(settings.quietUntil())
                .setDeputyOrganisation(settings.deputyOrganisation())
                .setDeputyMailbox(settings.deputyMailbox())
                .setDeputyUntil(settings.deputyUntil())
                .setAreaOffByMailAt(settings.areaOffByMailAt())
                .setRevision(settings.revision())
                .setChangedAt(now)
                .setProvenance(new Provenance(now, settings.organisationId(), "role-clarity-dashboard", Channel.FORM))
                .build();
    }

    private static de.verzahnt.events.Rhythm rhythm(Rhythm rhythm) {
        return de.verzahnt.events.Rhythm.valueOf(rhythm.name());
    }
}
