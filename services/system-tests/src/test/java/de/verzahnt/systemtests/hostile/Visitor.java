package de.verzahnt.systemtests.hostile;

import de.verzahnt.local.Part;
import de.verzahnt.systemtests.Requests;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Somebody who uses the interfaces as they are meant. */
record Visitor(String account) {

    String get(Part part, String path) {
        return Requests.send(request(part, path)).body();
    }

    HttpResponse<String> put(Part part, String path, String json) {
        return Requests.send(request(part, path).PUT(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> post(Part part, String path, String json) {
        return Requests.send(request(part, path).POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(Part part, String path) {
        return Requests.by(account, part.id(), path).header("Content-Type", "application/json");
    }
}
