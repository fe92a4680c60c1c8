package de.verzahnt.dashboard.reporting;

import de.verzahnt.dashboard.remote.Remote;
import de.verzahnt.dashboard.remote.RemoteService;
import de.verzahnt.dashboard.remote.RemoteServices;
import de.verzahnt.reference.Sector;
import org.springframework.stereotype.Component;

/** The two gateways of offerings; which one takes an offering, the sector of its organisation says. */
@Component
public class Gateways {
    private final GatewayClient activities;
    private final GatewayClient projects;
    private final RemoteService sourcesOfActivities;
    private final RemoteService sourcesOfProjects;

    Gateways(GatewayProperties settings, RemoteServices services) {
        activities = new GatewayClient(
                services.at(Remote.GATEWAY, settings.activities().url(), settings.patience()), "/api/v1/activities");
        projects = new GatewayClient(
                services.at(Remote.GATEWAY, settings.projects().url(), settings.patience()), "/api/v1/projects");
        sourcesOfActivities = services.at(Remote.GATEWAY, settings.activities().url(), settings.longPatience());
        sourcesOfProjects = services.at(Remote.GATEWAY, settings.projects().url(), settings.longPatience());
    }

    /** The gateway of organisations of this sector. */
    GatewayClient of(Sector sector) {
        return sector == Sector.PUBLIC ? projects : activities;
    }

    /** The gateway that keeps the sources of organisations of this sector; it may wait for the server of a source. */
    public RemoteService sources(Sector sector) {
        return sector == Sector.PUBLIC ? sourcesOfProjects : sourcesOfActivities;
    }
}
