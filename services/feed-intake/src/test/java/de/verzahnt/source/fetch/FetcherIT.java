package de.verzahnt.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import de.verzahnt.source.running.Limits;
import de.verzahnt.source.running.PlayedSource;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Validators;
import de.verzahnt.webclient.CheckedNames;
import de.verzahnt.webclient.Names;
import de.verzahnt.webclient.PublicAddresses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetcherIT {
    private static final long MOST = 10L << 20;
    private static final String PASSWORD = "changeit";

    private final PlayedSource server = new PlayedSource();
    private final Names names = new Names().means("hub.local", "127.0.0.1").means("nowhere.local", "127.0.0.1");
    private final Fetcher fetcher = new Fetcher(
            Limits.usual(),
            new CheckedNames(names, PublicAddresses::contain, Set.of("hub.local", "nowhere.local")),
            Clock.systemUTC());

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.close();
    }

    @Test
    void theHubSaysWhoAsks() {
        String[] agent = new String[1];
        server.plays("/feed", exchange -> {
            agent[0] = exchange.getRequestHeaders().getFirst("User-Agent");
            PlayedSource.answer(exchange, 200, "x");
        });

        fetch("/feed");

        assertThat(agent[0]).startsWith("Verzahnt/");
    }

    @Test
    void aBombIsLeftUnpackedAtTheLimit() throws IOException {
        byte[] bomb = packed(new byte[64 << 20]);
        server.plays("/feed", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, bomb.length);
            exchange.getResponseBody().write(bomb);
        });

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(fetch("/feed")).isEqualTo(failed(Outcome.TOO_LARGE));
    }

    @Test
    void fiveRedirectsAreFollowedAndSixAreNot() {
        server.tells("/5", "here");
        for (int hop = 0; hop < 5; hop++) {
            String next = "/" + (hop + 1);
            server.plays("/" + hop, exchange -> {
                exchange.getResponseHeaders().set("Location", next);
                exchange.sendResponseHeaders(301, -1);
            });
        }
        server.plays("/again", exchange -> {
            exchange.getResponseHeaders().set("Location", "/again");
            exchange.sendResponseHeaders(301, -1);
        });

        assertThat(fetch("/0")).isInstanceOf(Fetched.Document.class);
        assertThat(fetch("/again")).isEqualTo(failed(Outcome.REDIRECTED_TOO_OFTEN));
        assertThat(server.asked("/again")).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"404,NOT_FOUND", "410,NOT_FOUND", "500,SERVER_ERROR", "503,SERVER_ERROR", "401,DENIED", "403,DENIED"})
    void anAnswerThatIsNoSourceHasTheOutcomeOfItsStatus(int status, Outcome outcome) {
        server.answers("/feed", status);

        assertThat(fetch("/feed")).isEqualTo(failed(outcome));
    }

    @Test
    void aRedirectToAnotherSchemeIsForbidden() {
        server.plays("/feed", exchange -> {
            exchange.getResponseHeaders().set("Location", "file:///etc/passwd");
            exchange.sendResponseHeaders(302, -1);
        });

        assertThat(fetch("/feed")).isEqualTo(failed(Outcome.FORBIDDEN_ADDRESS));
    }

    @Test
    void aPortOfTheSystemIsForbidden() {
        assertThat(fetcher.fetch(URI.create("http://hub.local:22/"), Validators.NONE, MOST))
                .isEqualTo(failed(Outcome.FORBIDDEN_ADDRESS));
    }

    @Test
    void nobodyThereIsUnreachable() throws IOException {
        try (Socket taken = new Socket()) {
            taken.bind(new InetSocketAddress("127.0.0.1", 0));
            URI address = URI.create("http://nowhere.local:" + taken.getLocalPort() + "/feed");

            assertThat(fetcher.fetch(address, Validators.NONE, MOST)).isEqualTo(failed(Outcome.UNREACHABLE));
        }
    }

    @Test
    void aServerNobodyVouchesForIsACertificateError(@TempDir Path folder) throws Exception {
        HttpsServer secured = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 10);
        secured.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder)));
        secured.createContext("/", exchange -> PlayedSource.answer(exchange, 200, "x"));
        secured.start();
        try {
            URI address = URI.create("https://hub.local:" + secured.getAddress().getPort() + "/feed");

            assertThat(fetcher.fetch(address, Validators.NONE, MOST)).isEqualTo(failed(Outcome.CERTIFICATE_ERROR));
        } finally {
            secured.stop(0);
        }
    }

    @Test
    void theServersWishToBeLeftAloneIsTold() {
        server.plays("/feed", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            exchange.sendResponseHeaders(429, -1);
        });

        assertThat(fetch("/feed")).isEqualTo(new Fetched.Failed(Outcome.SERVER_ERROR, Duration.ofMinutes(2)));
    }

    private Fetched fetch(String path) {
        return fetcher.fetch(server.address("hub.local", path), Validators.NONE, MOST);
    }

    private static Fetched failed(Outcome outcome) {
        return new Fetched.Failed(outcome, null);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static SSLContext selfSigned(Path folder)
            throws IOException, GeneralSecurityException, InterruptedException {
        Path store = folder.resolve("keys.p12");
        assertThat(keytool(store).waitFor(60, TimeUnit.SECONDS)).isTrue();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store)) {
            keys.load(file, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    // The JDK makes certificates by its tool only.
    private static Process keytool(Path store) throws IOException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String options =
                "-genkeypair -alias source -keyalg EC -dname CN=hub.local -storetype PKCS12 -storepass " + PASSWORD;
        List<String> command = new ArrayList<>(List.of(tool));
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of("-keystore", store.toString()));
        return new ProcessBuilder(command).start();
    }
}
