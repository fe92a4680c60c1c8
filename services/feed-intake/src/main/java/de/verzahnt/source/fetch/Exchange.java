package de.verzahnt.source.fetch;

import de.verzahnt.feeds.FetchedDocument;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Validators;
import de.verzahnt.webclient.RetryAfter;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** What one answer of a server means. */
final class Exchange {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> NOT_THERE = Set.of(HttpStatus.SC_NOT_FOUND, HttpStatus.SC_GONE);

    private Exchange() {}

    /** Of one hop. */
    sealed interface Answer {}

    /** There is nothing more to ask. */
    record Final(Fetched fetched) implements Answer {}

    /** Another address is to be asked. */
    record Redirected(URI target) implements Answer {}

    static Answer answer(URI asked, ClassicHttpResponse response, BoundedBody body, Clock clock) throws IOException {
        int status = response.getCode();
        if (status == HttpStatus.SC_OK) {
            return new Final(document(asked, response, body));
        }
        if (status == HttpStatus.SC_NOT_MODIFIED) {
            return new Final(new Fetched.NotModified());
        }
        String location = header(response, HttpHeaders.LOCATION);
        if (REDIRECTS.contains(status) && location != null) {
            return redirected(asked, location);
        }
        return new Final(
                new Fetched.Failed(outcome(status), RetryAfter.read(header(response, HttpHeaders.RETRY_AFTER), clock)));
    }

    private static Fetched document(URI asked, ClassicHttpResponse response, BoundedBody body) throws IOException {
        byte[] bytes = response.getEntity() == null
                ? new byte[0]
                : body.read(response.getEntity().getContent());
        String type = response.getEntity() == null ? null : response.getEntity().getContentType();
        return new Fetched.Document(
                new FetchedDocument(asked, bytes, type),
                new Validators(header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED)));
    }

    private static Answer redirected(URI asked, String location) {
        try {
            return new Redirected(asked.resolve(location.strip()));
        } catch (IllegalArgumentException noAddress) {
            return new Final(new Fetched.Failed(Outcome.UNREACHABLE, null));
        }
    }

    private static Outcome outcome(int status) {
        if (NOT_THERE.contains(status)) {
            return Outcome.NOT_FOUND;
        }
        boolean busy = status >= HttpStatus.SC_SERVER_ERROR
                || status == HttpStatus.SC_TOO_MANY_REQUESTS
                || status == HttpStatus.SC_REQUEST_TIMEOUT;
        return busy ? Outcome.SERVER_ERROR : Outcome.DENIED;
    }

    private static @Nullable String header(HttpMessage response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue() == null || header.getValue().length() > 500
                ? null
                : header.getValue();
    }
}
