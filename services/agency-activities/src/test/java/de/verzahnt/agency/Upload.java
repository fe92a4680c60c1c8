package de.verzahnt.agency;

import de.verzahnt.intake.running.Client;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Sends a file as a browser does. */
final class Upload {
    private static final String BOUNDARY = "between-the-parts";

    private Upload() {}

    static HttpResponse<String> send(Client client, String path, String name, String content) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        return client.post(path, "multipart/form-data; boundary=" + BOUNDARY, body.getBytes(StandardCharsets.UTF_8));
    }
}
