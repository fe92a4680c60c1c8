package de.verzahnt.systemtests.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class BackupIT {

    private static final int DASHBOARD = 8080;
    private static final List<String> READERS = List.of("caritas", "diakonie", "ki-stadt-aachen", "ki-staedteregion");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void whatIsNoArchiveOrNoEmptyFolderIsRefusedAndNothingIsTouched() throws IOException {
        HubScript hub = new HubScript(folder, 0, Map.of());
        Path torn = Files.writeString(folder.resolve("torn.tar.gz"), "no archive");

        assertThat(hub.run("backup", folder.resolve("new.tar.gz").toString()).words())
                .contains("nothing is kept there");
        assertThat(hub.run("restore", torn.toString()).words()).contains("nothing was restored");
        assertThat(folder.resolve("hub/data")).doesNotExist();

        Files.createDirectories(folder.resolve("hub/data"));
        assertThat(hub.run("restore", torn.toString()).words()).contains("holds data already");
    }

    @Test
    @Tag("long")
    void aHubRestoredIntoAnEmptyFolderHasItsCasesAndSendsNoMailAgain() throws IOException {
        int offset = HubScript.freeOffset();
        String archive = folder.resolve("kept.tar.gz").toString();
        HubScript first = new HubScript(Files.createDirectory(folder.resolve("first")), offset, Map.of());
        HubScript second = new HubScript(Files.createDirectory(folder.resolve("second")), offset, Map.of());
        Map<String, String> cases = casesOfARunOfTheSample(first, offset);
        List<String> mails = mails("first");
        assertThat(mails).isNotEmpty();

        assertThat(first.run("backup", archive).exit()).isZero();
        assertThat(second.run("restore", archive).exit()).isZero();
        try {
            HubScript.Run up = second.run("up", "--detach", "--empty");
            assertThat(up.exit()).as(up.words()).isZero();
            assertThat(cases(second, offset)).isEqualTo(cases);
            await("no mail")
                    .during(Duration.ofSeconds(30))
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> mails("second").equals(mails));
        } finally {
            second.run("down");
        }
    }

    private Map<String, String> casesOfARunOfTheSample(HubScript hub, int offset) {
        try {
            HubScript.Run up = hub.run("up", "--detach");
            assertThat(up.exit()).as(up.words()).isZero();
            Map<String, String> cases = settled(hub, offset);
            assertThat(cases).isNotEmpty();
            assertThat(hub.run("backup", folder.resolve("torn").toString()).words())
                    .contains("a copy of what is being written would be torn");
            return cases;
        } finally {
            hub.run("down");
        }
    }

    /** The cases once neither they nor the mails have changed for a while. */
    private Map<String, String> settled(HubScript hub, int offset) {
        Map<String, String> last = new TreeMap<>();
        await("cases and mails")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(15))
                .until(() -> {
                    Map<String, String> now = cases(hub, offset);
                    now.put("mails", mails("first").toString());
                    boolean same = !now.isEmpty()
                            && now.equals(last)
                            && !mails("first").isEmpty();
                    last.clear();
                    last.putAll(now);
                    return same;
                });
        last.remove("mails");
        return last;
    }

    private Map<String, String> cases(HubScript hub, int offset) {
        Map<String, String> cases = new TreeMap<>();
        for (String reader : READERS) {
            String token = hub.run("token", reader).words().strip();
            var address = URI.create("http://127.0.0.1:" + (DASHBOARD + offset) + "/api/v1/cases?size=100");
            var request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Bearer " + token)
                    .build();
            try {
                String body = http.send(request, BodyHandlers.ofString()).body();
                JSON.readTree(body)
                        .get("items")
                        .forEach(one -> cases.put(
                                reader + " " + one.get("caseId").asString(""),
                                one.get("status").asString("")));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", stop);
            }
        }
        return cases;
    }

    private List<String> mails(String hub) {
        Path mails = folder.resolve(hub).resolve("hub/data/mailbox/mails");
        try (Stream<Path> files = Files.list(mails)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
