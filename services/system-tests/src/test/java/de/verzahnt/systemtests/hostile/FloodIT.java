package de.verzahnt.systemtests.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import de.verzahnt.systemtests.TestHub;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real dashboard at its shipped heap under floods of people who are not logged in: alive, others served, memory back. */
@Tag("long")
class FloodIT {

    private static final String ANSWER_PAGE = "/hinweise/erfunden/antwort/ABSPRACHE";
    private static final String OPEN_PAGE = "/meldung-pruefen";
    private static final int SERVED = 200;
    private static final int FAILED = 500;
    private static final int SLOW_SENDERS = 400;
    private static final int LARGE_FORMS = 1_500;
    private static final int LARGE = 250_000;
    private static final int AFTERWARDS_MEGABYTES = 120;
    private static final String HEAD = "POST " + ANSWER_PAGE + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + LARGE + "\r\n\r\ntext=";

    private final LocalHub hub = TestHub.running();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final long process = hub.pid(Part.ROLE_CLARITY_DASHBOARD);

    @Test
    void slowSendersOfLargeFormsKeepNobodyElseOut() throws Exception {
        List<Socket> flood = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW_SENDERS; i++) {
                flood.add(slow());
            }
            await("others")
                    .during(Duration.ofSeconds(15))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> {
                        flood.forEach(FloodIT::trickle);
                        return read(OPEN_PAGE) == SERVED && post("text=kurz") < FAILED;
                    });
        } finally {
            for (Socket socket : flood) {
                socket.close();
            }
        }
        aliveAndMemoryBack();
    }

    @Test
    void largeFormsOfManyWithoutLoginLeaveNothingBehind() throws Exception {
        String large = "text=" + "a".repeat(LARGE - 5);
        for (int i = 0; i < LARGE_FORMS; i++) {
            assertThat(post(large)).isLessThan(FAILED);
        }
        assertThat(read(OPEN_PAGE)).isEqualTo(SERVED);
        aliveAndMemoryBack();
    }

    private void aliveAndMemoryBack() {
        assertThat(hub.pid(Part.ROLE_CLARITY_DASHBOARD)).isEqualTo(process);
        assertThat(hub.alive()).contains(Part.ROLE_CLARITY_DASHBOARD);
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> usedAfterCollection() < AFTERWARDS_MEGABYTES);
    }

    /** Of the tenured generation and all others, after a collection. */
    private long usedAfterCollection() throws IOException, InterruptedException {
        jcmd("GC.run");
        return jcmd("GC.heap_info")
                        .lines()
                        .filter(line -> line.contains("used "))
                        .mapToLong(line -> Long.parseLong(line.replaceAll(".*used (\\d+)K.*", "$1")))
                        .limit(2)
                        .sum()
                / 1024;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", Long.toString(process), command)
                .redirectErrorStream(true)
                .start();
        String words = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        run.waitFor();
        return words;
    }

    private Socket slow() throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.7"), 0));
        socket.connect(
                new InetSocketAddress(InetAddress.getByName("127.0.0.1"), hub.port(Part.ROLE_CLARITY_DASHBOARD)));
        socket.getOutputStream().write(HEAD.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void trickle(Socket socket) {
        try {
            socket.getOutputStream().write('a');
        } catch (IOException hungUp) {
            // As it should be.
        }
    }

    private int read(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.discarding()).statusCode();
    }

    private int post(String form) throws IOException, InterruptedException {
        return http.send(
                        request(ANSWER_PAGE)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + hub.port(Part.ROLE_CLARITY_DASHBOARD) + path))
                .timeout(Duration.ofSeconds(5))
                .header("Accept", "text/html");
    }
}
