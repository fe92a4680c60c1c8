package de.verzahnt.intake.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Lists that are sent to a gateway as files, as a browser does, and taken back as a whole. */
public final class ReportedFiles {
    /** Where the gateways list and undo them. */
    public static final String FILES = "/api/v1/files";

    private static final String BOUNDARY = "between-the-parts";

    private final String path;

    /** Files for this path, like {@code /api/v1/activities/csv}. */
    public ReportedFiles(String path) {
        this.path = path;
    }

    /** Reports these rows of title and place; answers with the number of the file. */
    public String report(Client client, String name, String... rows) {
        return JsonPath.read(sent(client, name, list(rows)).body(), "$.fileId");
    }

    /** Sends this content, which the gateway takes. */
    public HttpResponse<String> sent(Client client, String name, String content) {
        HttpResponse<String> answer = send(client, path, name, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    /** The same without reporting anything. */
    public HttpResponse<String> tried(Client client, String name, String content) {
        return send(client, path + "?dryRun=true", name, content);
    }

    /** A list of these rows of title and place. */
    public static String list(String... rows) {
        StringBuilder list = new StringBuilder("Titel;Ort;Handlungsfeld;Format");
        for (String row : rows) {
            list.append('\n').append(row).append(";Begegnung;Treff");
        }
        return list.toString();
    }

    /** Takes the file of this number back. */
    public static HttpResponse<String> undo(Client client, String file) {
        return client.send("POST", FILES + "/" + file + "/undo", new byte[0]);
    }

    /** How many offerings became what, by the names of the answer. */
    public static List<Integer> counts(HttpResponse<String> undone, String... names) {
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
        return Arrays.stream(names)
                .map(name -> (Integer) JsonPath.read(undone.body(), "$." + name))
                .toList();
    }

    private static HttpResponse<String> send(Client client, String path, String name, String content) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        return client.post(path, "multipart/form-data; boundary=" + BOUNDARY, body.getBytes(StandardCharsets.UTF_8));
    }
}
