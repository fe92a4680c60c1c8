package de.verzahnt.source.fetch;

import de.verzahnt.source.fetch.Exchange.Redirected;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Validators;
import de.verzahnt.webclient.ForbiddenAddressException;
import de.verzahnt.webclient.PlainClient;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.Closer;

/**
 * Asks one address. Redirects are followed by hand: each hop is checked as the first one was, by how it is written and, at
 * the moment of connecting, by where its name leads.
 */
public final class Fetcher implements AutoCloseable {
    private static final int AT_ONCE = 16;

    private final FetchProperties limits;
    private final Addresses addresses;
    private final Clock clock;
    private final CloseableHttpClient http;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "source-fetch-watch");
        thread.setDaemon(true);
        return thread;
    });

    public Fetcher(FetchProperties limits, DnsResolver names, Clock clock) {
        this.limits = limits;
        this.addresses = new Addresses(limits);
        this.clock = clock;
        this.http = PlainClient.of(limits.connect(), limits.silence(), AT_ONCE, names);
    }

    /**
     * What it answers.
     *
     * @param mostBytes of the body, unpacked
     */
    public Fetched fetch(URI address, Validators known, long mostBytes) {
        long end = System.nanoTime() + limits.total().toNanos();
        URI next = address;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            if (!addresses.mayBeAsked(next)) {
                return new Fetched.Failed(Outcome.FORBIDDEN_ADDRESS, null);
            }
            Exchange.Answer answer = ask(next, known, mostBytes, end);
            if (answer instanceof Redirected redirected) {
                next = redirected.target();
            } else {
                return ((Exchange.Final) answer).fetched();
            }
        }
        return new Fetched.Failed(Outcome.REDIRECTED_TOO_OFTEN, null);
    }

    private Exchange.Answer ask(URI address, Validators known, long mostBytes, long end) {
        AtomicBoolean overdue = new AtomicBoolean();
        HttpGet request = request(address, known);
        Future<?> alarm = watch.schedule(
                () -> {
                    overdue.set(true);
                    request.cancel();
                },
                Math.max(1, end - System.nanoTime()),
                TimeUnit.NANOSECONDS);
        try {
            BoundedBody body = new BoundedBody(limits, mostBytes, System::nanoTime);
            return exchanged(request, address, body);
        } catch (IOException | RuntimeException failure) {
            return new Exchange.Final(new Fetched.Failed(outcome(failure, overdue.get()), null));
        } finally {
            alarm.cancel(false);
        }
    }

    // Cancelled before it is closed: closing would read on to an end that a hostile server never sends.
    private Exchange.Answer exchanged(HttpGet request, URI address, BoundedBody body) throws IOException {
        ClassicHttpResponse response = http.executeOpen(null, request, null);
        try {
            return Exchange.answer(address, response, body, clock);
        } finally {
            request.cancel();
            Closer.closeQuietly(response);
        }
    }

    private static HttpGet request(URI address, Validators known) {
        HttpGet request = new HttpGet(address);
        request.setHeader(HttpHeaders.ACCEPT, "*/*");
        if (known.etag() != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, known.etag());
        }
        if (known.lastModified() != null) {
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
        }
        return request;
    }

    private static Outcome outcome(Exception failure, boolean overdue) {
        if (overdue || failure instanceof ConnectTimeoutException) {
            return Outcome.TOO_SLOW;
        }
        if (failure instanceof BoundedBody.LimitException limit) {
            return limit.outcome();
        }
        if (failure instanceof ForbiddenAddressException) {
            return Outcome.FORBIDDEN_ADDRESS;
        }
        if (failure instanceof SSLException) {
            return Outcome.CERTIFICATE_ERROR;
        }
        return failure instanceof InterruptedIOException ? Outcome.TOO_SLOW : Outcome.UNREACHABLE;
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        http.close();
    }
}
