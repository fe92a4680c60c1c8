package de.verzahnt.systemtests.hostile;

import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** All that a hub keeps, as bytes and text: every topic with its keys and headers, every table, every log. */
final class Kept {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<Part> WITH_DATABASE = List.of(
            Part.ORGANISATION_REGISTER,
            Part.KI_PROJECTS,
            Part.AGENCY_ACTIVITIES,
            Part.ABH_TOUCHPOINTS,
            Part.ALERT_NOTIFIER,
            Part.ROLE_CLARITY_DASHBOARD);
    private static final String TABLES = """
            SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables
            WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
            """;

    private final LocalHub hub;

    Kept(LocalHub hub) {
        this.hub = hub;
    }

    /** The topics that hold one of these, with it. Those of the broker and of the changelogs are among them. */
    Set<String> topicsWith(List<String> traces) {
        Set<String> found = new TreeSet<>();
        eachRecord((topic, text) ->
                traces.stream().filter(text::contains).forEach(trace -> found.add(topic + ": " + trace)));
        return found;
    }

    /** The tables that hold one of these, as text or as bytes, with it. */
    Set<String> tablesWith(List<String> traces) {
        Set<String> found = new TreeSet<>();
        for (Part part : WITH_DATABASE) {
            String url = hub.jdbcUrl(part);
            String role = url.substring(url.lastIndexOf('/') + 1);
            try (var database = DriverManager.getConnection(url, role, hub.databasePassword(part))) {
                for (String table : rows(database, TABLES)) {
                    String all = String.join("\n", rows(database, "SELECT t::text FROM " + table + " t"));
                    traces.stream()
                            .filter(trace -> all.contains(trace) || all.contains(hex(trace)))
                            .forEach(trace -> found.add(part.id() + " " + table + ": " + trace));
                }
            } catch (SQLException failure) {
                throw new AssertionError(part.id(), failure);
            }
        }
        return found;
    }

    /** The lines of logs that hold one of these. */
    List<String> logLinesWith(List<String> traces) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(hub.logs())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> traces.stream().anyMatch(line::contains))
                        .forEach(line -> found.add(file.getFileName() + ": " + line));
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void eachRecord(BiConsumer<String, String> use) {
        Map<String, Object> settings = Map.of("bootstrap.servers", hub.bootstrapServers());
        try (var log = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = log.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            log.assign(partitions);
            log.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = log.endOffsets(partitions);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (partitions.stream().anyMatch(one -> log.position(one) < ends.getOrDefault(one, 0L))) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("topics: not read within " + PATIENCE + " (expected: up to " + ends + ")");
                }
                log.poll(Duration.ofMillis(100)).forEach(one -> use.accept(one.topic(), text(one)));
            }
        }
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder text = new StringBuilder(text(record.key())).append('\n').append(text(record.value()));
        record.headers()
                .forEach(header -> text.append('\n').append(header.key()).append(text(header.value())));
        return text.toString();
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> rows(Connection database, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = database.createStatement().executeQuery(query)) {
            while (result.next()) {
                rows.add(String.valueOf(result.getString(1)));
            }
        }
        return rows;
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
