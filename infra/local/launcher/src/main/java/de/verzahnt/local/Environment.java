package de.verzahnt.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a Spring Boot part is told from outside: the same names as in production. */
record Environment(Ports ports, Secrets secrets, Path folder, Map<String, String> told) {

    Environment(Ports ports, Secrets secrets, Path folder) {
        this(ports, secrets, folder, Map.of());
    }

    Map<String, String> of(Part part) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("SERVER_PORT", Integer.toString(ports.of(part)));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        if (part == Part.IDENTITY) {
            identity(environment);
        } else {
            environment.putAll(told);
            service(environment);
            database(part, environment);
        }
        if (part == Part.ROLE_CLARITY_DASHBOARD) {
            dashboard(environment);
        }
        if (part == Part.ALERT_NOTIFIER) {
            mail(environment);
        }
        if (part == Part.OVERLAP_DETECTOR) {
            environment.put(
                    "VERZAHNT_DETECTOR_STATE_DIR",
                    folder.resolve("data/overlap-detector").toString());
        }
        return environment;
    }

    String registryUrl() {
        return "http://localhost:%d/apis/ccompat/v7".formatted(ports.of(Part.REGISTRY));
    }

    String issuer() {
        return address(Part.IDENTITY);
    }

    private String address(Part part) {
        return "http://localhost:%d".formatted(ports.of(part));
    }

    /** What opens the metrics of every service and nothing else. */
    String scrapeToken() {
        return secrets.of("metrics-scrape");
    }

    String bootstrapServers() {
        return "localhost:%d".formatted(ports.of(Part.KAFKA));
    }

    String jdbcUrl(Part part) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(ports.of(Part.POSTGRESQL), part.database());
    }

    private void dashboard(Map<String, String> environment) {
        environment.put("VERZAHNT_OIDC_CLIENT_SECRET", secrets.of("dashboard-login"));
        environment.put("VERZAHNT_DASHBOARD_URL", address(Part.ROLE_CLARITY_DASHBOARD));
        environment.put("VERZAHNT_WEBHOOKS_KEY", secrets.of("webhooks"));
        environment.put("VERZAHNT_REGISTER_URL", address(Part.ORGANISATION_REGISTER));
        environment.put("VERZAHNT_GATEWAY_ACTIVITIES_URL", address(Part.AGENCY_ACTIVITIES));
        environment.put("VERZAHNT_GATEWAY_PROJECTS_URL", address(Part.KI_PROJECTS));
    }

    private void identity(Map<String, String> environment) {
        environment.put("VERZAHNT_IDENTITY_ISSUER", issuer());
        environment.put(
                "VERZAHNT_IDENTITY_FOLDER", folder.resolve("data/identity").toString());
        environment.put("VERZAHNT_IDENTITY_DEMO_PASSWORD", secrets.typedByPeople("demo-login"));
        environment.put("VERZAHNT_IDENTITY_MACHINE_SECRET", secrets.of("machines"));
        environment.put("VERZAHNT_IDENTITY_DASHBOARD_SECRET", secrets.of("dashboard-login"));
        environment.put("VERZAHNT_IDENTITY_DASHBOARD", address(Part.ROLE_CLARITY_DASHBOARD));
    }

    private void mail(Map<String, String> environment) {
        environment.put("SPRING_MAIL_HOST", "localhost");
        environment.put("SPRING_MAIL_PORT", Integer.toString(ports.smtp()));
        environment.put("VERZAHNT_DASHBOARD_URL", address(Part.ROLE_CLARITY_DASHBOARD));
        environment.put("VERZAHNT_MAIL_REPLYTO", "koordination@verzahnt.example");
        // The steering group of the sample's Kreis, which the sample registers with a mailbox.
        environment.put("VERZAHNT_NOTICES_STEERINGGROUPS_05334", "lenkungsgruppe-staedteregion");
    }

    private void service(Map<String, String> environment) {
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
        environment.put("VERZAHNT_SCHEMA_REGISTRY_URL", registryUrl());
        environment.put("VERZAHNT_OIDC_ISSUER", issuer());
        environment.put("VERZAHNT_METRICS_SCRAPE_TOKEN", scrapeToken());
    }

    private void database(Part part, Map<String, String> environment) {
        if (!part.database().isEmpty()) {
            environment.put("SPRING_DATASOURCE_URL", jdbcUrl(part));
            environment.put("SPRING_DATASOURCE_USERNAME", part.database());
            environment.put("SPRING_DATASOURCE_PASSWORD", secrets.of(part.database()));
            // By itself each pool is as large as it may get from the beginning, a process of PostgreSQL each.
            environment.put("SPRING_DATASOURCE_HIKARI_MINIMUM_IDLE", "1");
        }
    }
}
