package de.verzahnt.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of the hub that runs as a process of its own, in the order of starting. */
public enum Part {
    POSTGRESQL(5433, "", "", 0),
    KAFKA(9092, "", "", 320),
    IDENTITY(8090, "infra/local/identity", "", 96),
    MAILBOX(8025, "", "", 48),
    REGISTRY(8091, "", "", 192),
    ORGANISATION_REGISTER(8086, "services/organisation-register", "organisation_register", 96),
    KI_PROJECTS(8082, "services/ki-projects", "ki_projects", 128),
    AGENCY_ACTIVITIES(8081, "services/agency-activities", "agency_activities", 128),
    ABH_TOUCHPOINTS(8083, "services/abh-touchpoints", "abh_touchpoints", 128),
    OVERLAP_DETECTOR(8084, "services/overlap-detector", "", 224),
    ALERT_NOTIFIER(8085, "services/alert-notifier", "alert_notifier", 112),
    ROLE_CLARITY_DASHBOARD(8080, "services/role-clarity-dashboard", "dashboard", 160);

    private final int defaultPort;
    private final String module;
    private final String database;
    private final int heapMegabytes;

    Part(int defaultPort, String module, String database, int heapMegabytes) {
        this.defaultPort = defaultPort;
        this.module = module;
        this.database = database;
        this.heapMegabytes = heapMegabytes;
    }

    /** The register, the gateways, the detector, the notifier and the dashboard. */
    public static List<Part> services() {
        return Arrays.stream(values())
                .filter(part -> part.compareTo(REGISTRY) > 0)
                .toList();
    }

    /** The part with this id. */
    public static Optional<Part> named(String id) {
        return Arrays.stream(values()).filter(part -> part.id().equals(id)).findFirst();
    }

    /** Name on screens, in files and in commands, e.g. {@code ki-projects}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Port it takes unless told otherwise. */
    public int defaultPort() {
        return defaultPort;
    }

    /** Folder of its module from the root of the repository; empty for parts that are not ours. */
    String module() {
        return module;
    }

    /** Parts that must be healthy before it is started again. */
    List<Part> needs() {
        return switch (this) {
            case POSTGRESQL, KAFKA, IDENTITY, MAILBOX -> List.of();
            case REGISTRY -> List.of(KAFKA);
            case ALERT_NOTIFIER -> List.of(POSTGRESQL, KAFKA, IDENTITY, REGISTRY, MAILBOX);
            default -> List.of(POSTGRESQL, KAFKA, IDENTITY, REGISTRY);
        };
    }

    /** Name of its database, which is also the name of its role; empty when it has none. */
    String database() {
        return database;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }
}
