package de.verzahnt.dashboard.roles;

import de.verzahnt.events.AgreedRoleVersion;
import de.verzahnt.events.Channel;
import de.verzahnt.events.Provenance;
import de.verzahnt.reference.Sector;
import org.jspecify.annotations.Nullable;

/** From the event to the role and back. */
final class AgreedRoleMapping {

    private AgreedRoleMapping() {}

    static AgreedRole role(de.verzahnt.events.AgreedRole event) {
        return new AgreedRole(
                event.getField(),
                event.getDistrictKey(),
                event.getVersions().stream().map(AgreedRoleMapping::version).toList());
    }

    static de.verzahnt.events.AgreedRole event(AgreedRole role, Channel channel) {
        AgreedVersion newest = role.newest();
        return de.verzahnt.events.AgreedRole.newBuilder()
                .setRoleId(role.id())
                .setField(role.field())
                .setDistrictKey(role.place())
                .setVersions(
                        role.versions().stream().map(AgreedRoleMapping::version).toList())
                .setRevision(role.revision())
                .setProvenance(
                        new Provenance(newest.recordedAt(), newest.recordedBy(), "role-clarity-dashboard", channel))
                .build();
    }

    private static AgreedVersion version(AgreedRoleVersion event) {
        return new AgreedVersion(
                event.getRevision(),
                event.getValidFrom(),
                event.getValidUntil(),
                event.getOperative(),
                sector(event.getOperativeSector()),
                event.getSteering(),
                event.getDecision(),
                event.getRecordedBy(),
                event.getRecordedAt());
    }

    /** A sector only a later release knows is read as none. */
    private static @Nullable Sector sector(de.verzahnt.events.@Nullable Sector sector) {
        return sector == null || sector == de.verzahnt.events.Sector.UNKNOWN ? null : Sector.valueOf(sector.name());
    }

    private static AgreedRoleVersion version(AgreedVersion version) {
        Sector sector = version.operativeSector();
        return AgreedRoleVersion.newBuilder()
                .setRevision(version.revision())
                .setValidFrom(version.validFrom())
                .setValidUntil(version.validUntil())
                .setOperative(version.operative())
                .setOperativeSector(sector == null ? null : de.verzahnt.events.Sector.valueOf(sector.name()))
                .setSteering(version.steering())
                .setDecision(version.decision())
                .setRecordedBy(version.recordedBy())
                .setRecordedAt(version.recordedAt())
                .build();
    }
}
