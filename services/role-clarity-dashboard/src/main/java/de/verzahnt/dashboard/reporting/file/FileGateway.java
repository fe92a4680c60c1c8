package de.verzahnt.dashboard.reporting.file;

import de.verzahnt.dashboard.remote.RemoteService;
import de.verzahnt.dashboard.remote.Reply;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    private final RemoteService reports;
    private final RemoteService checks;
    private final String path;

    FileGateway(RemoteService reports, RemoteService checks, String path) {
        this.reports = reports;
        this.checks = checks;
        this.path = path;
    }

    /** What would become of the file; nothing is kept. */
    Reply<FileAnswer> tried(byte[] file, String organisation, Map<String, String> columns) {
        return sent(file, organisation, columns, true);
    }

    /** Takes the rows that are right, and remembers the columns. */
    Reply<FileAnswer> taken(byte[] file, String organisation, Map<String, String> columns) {
        return sent(file, organisation, columns, false);
    }

    /** What the gateway says of the file to whoever asks; nothing is kept. */
    Reply<CheckAnswer> checked(byte[] file) {
        return checks.ask(http -> multipart(http, "/api/v1/check").body(parts(file, null, Map.of())), CHECK);
    }

    private Reply<FileAnswer> sent(byte[] file, String organisation, Map<String, String> columns, boolean dryRun) {
        return reports.ask(
                http -> multipart(http, path + "/csv?mode=partial&dryRun=" + dryRun)
                        .body(parts(file, organisation, columns)),
                ANSWER);
    }

    private static RestClient.RequestBodySpec multipart(RestClient http, String address) {
        return http.post().uri(address).contentType(MediaType.MULTIPART_FORM_DATA);
    }

    private static MultiValueMap<String, Object> parts(
            byte[] file, @Nullable String organisation, Map<String, String> columns) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        if (organisation != null) {
            parts.add("organisation", organisation);
        }
        columns.forEach((header, column) -> parts.add("column", header + "=" + column));
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "list";
            }
        });
        return parts;
    }
}
