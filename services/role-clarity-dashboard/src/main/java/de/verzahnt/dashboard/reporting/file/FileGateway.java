package de.verzahnt.dashboard.reporting.file;

import de.verzahnt.dashboard.remote.RemoteService;
import de.verzahnt.dashboard.remote.Reply;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** One gateway of offerings, for whole files; what a file is, the gateway tells by its bytes, not by its name. */
final class FileGateway {
    private static final ParameterizedTypeReference<FileAnswer> ANSWER = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<CheckAnswer> CHECK = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Files> FILES = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<ReportedFile> FILE = new ParameterizedTypeReference<>() {};
    private static final String REPORTED = "/api/v1/files";

    private final RemoteService reports;
    private final RemoteService checks;
    private final String path;

    FileGateway(RemoteService reports, RemoteService checks, String path) {
        this.reports = reports;
        this.checks = checks;
        this.path = path;
    }

    /** The last files of an organisation. */
    record Files(List<ReportedFile> items) {}

    /** What would become of the file; nothing is kept. */
    Reply<FileAnswer> tried(Upload upload) {
        return sent(upload, true);
    }

    /** Takes the rows that are right, and remembers the columns. */
    Reply<FileAnswer> taken(Upload upload) {
        return sent(upload, false);
    }

    /** Likewise, some rows at a time after this is answered; how far it is, {@link #file} tells. */
    Reply<FileAnswer> takenByAndBy(Upload upload) {
        return reports.ask(
                http -> multipart(http, path + "/csv?mode=partial&dryRun=false")
                        .header("Prefer", "respond-async")
                        .body(parts(upload)),
                ANSWER);
    }

    /** The files an organisation reported last, newest first. */
    Reply<Files> files(String organisation) {
        return reports.ask(http -> http.get().uri(REPORTED + "?organisation={organisation}", organisation), FILES);
    }

    /** One of them. */
    Reply<ReportedFile> file(String id) {
        return reports.ask(http -> http.get().uri(REPORTED + "/{id}", id), FILE);
    }

    /** Undoes all that a file has done. */
    Reply<ReportedFile> undo(String id) {
        return reports.ask(http -> http.post().uri(REPORTED + "/{id}/undo", id).header("X-Channel", "FORM"), FILE);
    }

    /** What the gateway says of the file to whoever asks; nothing is kept. */
    Reply<CheckAnswer> checked(byte[] file) {
        return checks.ask(
                http -> multipart(http, "/api/v1/check").body(parts(new Upload(file, "list", null, Map.of()))), CHECK);
    }

    private Reply<FileAnswer> sent(Upload upload, boolean dryRun) {
        return reports.ask(
                http -> multipart(http, path + "/csv?mode=partial&dryRun=" + dryRun)
                        .body(parts(upload)),
                ANSWER);
    }

    /** Likewise of an address, which the gateway fetches; for whoever is logged in. */
    Reply<CheckAnswer> checkedAddress(String address) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("address", address);
        return checks.ask(
                http -> http.post()
                        .uri("/api/v1/check")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(form),
                CHECK);
    }

    private static RestClient.RequestBodySpec multipart(RestClient http, String address) {
        return http.post().uri(address).contentType(MediaType.MULTIPART_FORM_DATA);
    }

    private static MultiValueMap<String, Object> parts(Upload upload) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        if (upload.organisation() != null) {
            parts.add("organisation", upload.organisation());
        }
        upload.columns().forEach((header, column) -> parts.add("column", header + "=" + column));
        parts.add("file", new ByteArrayResource(upload.bytes()) {
            @Override
            public String getFilename() {
                return upload.name();
            }
        });
        return parts;
    }
}
