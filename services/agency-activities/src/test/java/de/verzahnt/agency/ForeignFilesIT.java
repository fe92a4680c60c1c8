package de.verzahnt.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.verzahnt.intake.running.Client;
import de.verzahnt.intake.running.RunningGateway;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every file below the folder that {@code -Dforeign.files} names is sent to a gateway for a check, as somebody uploads it
 * and by the address of a server that has it: none is answered with a fault of the hub or after more than ten seconds by
 * the clock, or not at all.
 */
@EnabledIfSystemProperty(
        named = "foreign.files",
        matches = ".+",
        disabledReason = "no files of others: name a folder outside the repository with -Dforeign.files=FOLDER")
class ForeignFilesIT {
    private static final Logger LOG = LoggerFactory.getLogger(ForeignFilesIT.class);
    private static final String ALLOWED = "verzahnt.sources.fetch.allowed-hosts";
    private static final String PATH = "/api/v1/check";
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final OperatingSystemMXBean PROCESSOR =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int SLOWEST_SHOWN = 10;
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "json", "application/json",
            "ndjson", "application/x-ndjson");

    private static RunningGateway gateway;
    private static HttpServer server;

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<Timed> times = new ArrayList<>();

    /** @param processor time of it that all parts of the gateway and of the test used together */
    private record Timed(String what, Duration took, Duration processor) {

        @Override
        public String toString() {
            return "%s: %d ms, %d ms of the processor".formatted(what, took.toMillis(), processor.toMillis());
        }
    }

    @BeforeAll
    static void start() throws IOException {
        System.setProperty(ALLOWED, "localhost");
        gateway = Agency.start();
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 10);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterAll
    static void stop() throws IOException {
        System.clearProperty(ALLOWED);
        server.stop(0);
        gateway.close();
    }

    @Test
    void everyForeignFileIsAnsweredSoonAndNeverWithAFaultOfTheHub() throws IOException {
        List<Path> files = files(Path.of(System.getProperty("foreign.files")));
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            look("file", file, () -> upload(file, bytes));
            look("address", file, () -> address(files.indexOf(file), bytes));
        }
        counts.forEach((what, count) -> LOG.info("{}: {}", what, count));
        times.stream()
                .sorted(Comparator.comparing(Timed::took).reversed())
                .limit(SLOWEST_SHOWN)
                .forEach(slow -> LOG.info("{}", slow));

        assertThat(faults).isEmpty();
        assertThat(times).as("files of others").isNotEmpty();
    }

    private void look(String way, Path file, Supplier<HttpResponse<String>> sent) {
        String what = way + " " + file.getFileName();
        long begun = System.nanoTime();
        long worked = PROCESSOR.getProcessCpuTime();
        try {
            HttpResponse<String> answer = sent.get();
            counts.merge(way + " ." + ending(file) + " answered " + answer.statusCode(), 1, Integer::sum);
            if (answer.statusCode() >= 500) {
                faults.add(what + ": " + answer.statusCode() + " " + answer.body());
            }
        } catch (RuntimeException none) {
            faults.add(what + ": " + none);
        }
        Timed timed = new Timed(
                what,
                Duration.ofNanos(System.nanoTime() - begun),
                Duration.ofNanos(PROCESSOR.getProcessCpuTime() - worked));
        times.add(timed);
        if (timed.took().compareTo(LONGEST) > 0) {
            faults.add(timed.toString());
        }
    }

    private static HttpResponse<String> upload(Path file, byte[] bytes) {
        return reporter().post(PATH, TYPES.getOrDefault(ending(file), "text/csv"), bytes);
    }

    private static HttpResponse<String> address(int number, byte[] bytes) {
        String path = "/" + number;
        server.createContext(path, exchange -> tell(exchange, bytes));
        String form = "address=http://localhost:" + server.getAddress().getPort() + path;
        try {
            return reporter().post(PATH, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
        } finally {
            server.removeContext(path);
        }
    }

    private static void tell(HttpExchange exchange, byte[] bytes) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Client reporter() {
        return gateway.client().as(List.of("refugio"), "reporter");
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
