package de.verzahnt.systemtests.upgrade;

import de.verzahnt.local.HubSettings;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import de.verzahnt.local.sample.SampleLoader;
import de.verzahnt.systemtests.way.Traveller;
import de.verzahnt.systemtests.way.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the fixture of the release it runs in: starts that release's hub, lets it live a little, and folds up what it
 * leaves: Kafka's log and a dump of each service's database. Arguments: repository, way, file to write.
 */
public final class MakeFixture {

    private MakeFixture() {}

    /** See the class; the README beside the fixtures has the whole command. */
    public static void main(String[] args) throws IOException, SQLException {
        Path repository = Path.of(args[0]).toRealPath();
        Path state = Files.createTempDirectory("verzahnt-state");
        Path sql = Files.createDirectories(state.resolve("sql"));
        Path folder = Files.createTempDirectory("verzahnt-fixture");
        LocalHub hub =
                LocalHub.start(HubSettings.forTest(folder, Part.services().toArray(Part[]::new)));
        try (hub) {
            new SampleLoader(hub, repository).load();
            new Traveller(part -> hub.address(Part.named(part).orElseThrow()), account -> token(hub, account))
                    .walk(Way.read(Path.of(args[1])));
            for (Part part : stopped(hub)) {
                dump(hub, part, repository, sql.resolve(database(hub, part) + ".sql"));
            }
            hub.stop(Part.REGISTRY);
            hub.stop(Part.KAFKA);
        }
        // Kafka makes its indexes anew where they are missing, and they would be most of the file.
        Files.move(folder.resolve("data/kafka/log"), state.resolve("kafka"));
        Folded.fold(state, Path.of(args[2]), MakeFixture::isNoIndex);
    }

    private static List<Part> stopped(LocalHub hub) {
        List<Part> withDatabase = new ArrayList<>();
        for (Part part : Part.services()) {
            hub.stop(part);
            if (!database(hub, part).isEmpty()) {
                withDatabase.add(part);
            }
        }
        return withDatabase;
    }

    private static void dump(LocalHub hub, Part part, Path repository, Path file) throws IOException, SQLException {
        try (var database =
                DriverManager.getConnection(hub.jdbcUrl(part), database(hub, part), hub.databasePassword(part))) {
            Files.writeString(file, new Dump(database, repository).text());
        }
    }

    /** Named as its role; empty for a service that has none. */
    static String database(LocalHub hub, Part part) {
        String url = hub.jdbcUrl(part);
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static boolean isNoIndex(Path file) {
        String name = file.getFileName().toString();
        return !name.endsWith("index") && !name.equals(".lock") && !name.equals(".kafka_cleanshutdown");
    }

    private static String token(LocalHub hub, String account) {
        return account.startsWith("@") ? hub.token(account.substring(1)) : hub.tokenOfOrganisation(account);
    }
}
