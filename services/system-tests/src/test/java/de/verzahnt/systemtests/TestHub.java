package de.verzahnt.systemtests;

import de.verzahnt.local.HubSettings;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import de.verzahnt.local.Ports;
import de.verzahnt.local.Progress;
import de.verzahnt.local.sample.SampleLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;

/** The one hub that all system tests share: every part a real process, on free ports, with the Aachen sample. */
public final class TestHub {

    private static final String ROLE_ACCOUNT = "@";
    private static final Collector COLLECTOR = new Collector();
    private static final Ports PORTS = Ports.free();
    private static final Path FOLDER = folderOfItsOwn();
    private static final LocalHub HUB = start();

    private TestHub() {}

    public static LocalHub running() {
        return HUB;
    }

    /** Where all services of the hub send their spans. */
    public static Collector collector() {
        return COLLECTOR;
    }

    public static Ports ports() {
        return PORTS;
    }

    public static URI addressOf(String part) {
        return HUB.address(part);
    }

    /** Token of a role account ({@code @caritas}) or of the machine of an organisation ({@code caritas-aachen-ia}). */
    public static String tokenOf(String account) {
        return account.startsWith(ROLE_ACCOUNT)
                ? HUB.token(account.substring(ROLE_ACCOUNT.length()))
                : HUB.tokenOfOrganisation(account);
    }

    /** Where the hub keeps its data, logs and secrets. */
    public static Path folder() {
        return FOLDER;
    }

    private static Path folderOfItsOwn() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "hubs")), "hub");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalHub start() {
        try {
            var parts = EnumSet.copyOf(Part.services());
            LocalHub hub = LocalHub.start(new HubSettings(FOLDER, PORTS, parts, Progress.silent())
                    .telling(Map.of(
                            "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT",
                            COLLECTOR.address().toString(),
                            // Calendars and receivers that tests play; under any other name this machine stays out of
                            // reach.
                            "VERZAHNT_SOURCES_FETCH_ALLOWED_HOSTS",
                            "localhost",
                            "VERZAHNT_WEBHOOKS_ALLOWED_HOSTS",
                            "localhost",
                            "VERZAHNT_AGEING_EVERY",
                            "2s")));
            new SampleLoader(hub, Path.of("../..").toRealPath()).load();
            return hub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
