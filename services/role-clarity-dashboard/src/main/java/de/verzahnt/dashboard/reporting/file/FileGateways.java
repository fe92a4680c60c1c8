package de.verzahnt.dashboard.reporting.file;

import de.verzahnt.dashboard.remote.Remote;
import de.verzahnt.dashboard.remote.RemoteServices;
import de.verzahnt.dashboard.reporting.GatewayProperties;
import de.verzahnt.reference.Sector;
import java.net.URI;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The two gateways of offerings, for whole files: these may take longer than one offering. */
@Component
class FileGateways {
    private final FileGateway activities;
    private final FileGateway projects;

    FileGateways(GatewayProperties settings, RemoteServices services) {
        Duration patience = settings.longPatience();
        activities = gateway(services, settings.activities().url(), patience, "/api/v1/activities");
        projects = gateway(services, settings.projects().url(), patience, "/api/v1/projects");
    }

    /** The gateway of organisations of this sector. */
    FileGateway of(Sector sector) {
        return sector == Sector.PUBLIC ? projects : activities;
    }

    private static FileGateway gateway(RemoteServices services, URI url, Duration patience, String path) {
        return new FileGateway(
                services.at(Remote.GATEWAY, url, patience), services.openAt(Remote.GATEWAY, url, patience), path);
    }
}
