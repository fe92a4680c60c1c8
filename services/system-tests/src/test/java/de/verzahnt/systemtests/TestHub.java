package de.verzahnt.systemtests;

import de.verzahnt.local.HubSettings;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import de.verzahnt.local.sample.SampleLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one hub that all system tests share: every part a real process, on free ports, with the Aachen sample. */
public final class TestHub {

    private static final String ROLE_ACCOUNT = "@";
    private static final LocalHub HUB = start();

    private TestHub() {}

    public static LocalHub running() {
        return HUB;
    }

    public static URI addressOf(String part) {
        return HUB.address(Part.named(part)
                .orElseThrow(() -> new IllegalArgumentException("part: " + part + " (expected: an id of Part)")));
    }

    /** Token of a role account ({@code @caritas}) or of the machine of an organisation ({@code caritas-aachen-ia}). */
    public static String tokenOf(String account) {
        return account.startsWith(ROLE_ACCOUNT)
                ? HUB.token(account.substring(ROLE_ACCOUNT.length()))
                : HUB.tokenOfOrganisation(account);
    }

    private static LocalHub start() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "hubs"));
            Path ours = Files.createTempDirectory(folder, "hub");
            LocalHub hub =
                    LocalHub.start(HubSettings.forTest(ours, Part.services().toArray(Part[]::new)));
            new SampleLoader(hub, Path.of("../..").toRealPath()).load();
            return hub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
