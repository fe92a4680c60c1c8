package de.verzahnt.dashboard.webhooks.sending;

import de.verzahnt.dashboard.webhooks.DeliveryOutcome;
import de.verzahnt.dashboard.webhooks.HookAddress;
import de.verzahnt.dashboard.webhooks.WebhookProperties;
import de.verzahnt.webclient.ForbiddenAddressException;
import de.verzahnt.webclient.PlainClient;
import de.verzahnt.webclient.RetryAfter;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.Closer;
import org.springframework.stereotype.Component;

/**
 * Posts one signed request and reads the answer's first lines; what else it says is never read. It is over when {@code total} is,
 * whatever the receiver does. Where a name leads is checked by the look-up that the connection itself is made with.
 */
@Component
class WebhookClient {

    private static final int GONE = 410;

    private final HookAddress addresses;
    private final WebhookProperties settings;
    private final Clock clock;
    private final CloseableHttpClient http;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "webhook-watch");
        thread.setDaemon(true);
        return thread;
    });

    WebhookClient(HookAddress addresses, WebhookProperties settings, Clock clock) {
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
        this.http = PlainClient.of(settings.connect(), settings.total(), settings.atOnce(), addresses.names());
    }

    Answer send(SignedRequest signed) {
        long start = System.nanoTime();
        if (!addresses.isWellFormed(signed.address())) {
            return new Answer(DeliveryOutcome.FORBIDDEN_ADDRESS, null, null, Duration.ZERO);
        }
        AtomicBoolean overdue = new AtomicBoolean();
        HttpPost request = request(signed);
        Future<?> alarm = watch.schedule(
                () -> {
                    overdue.set(true);
                    request.cancel();
                },
                settings.total().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return answered(request, start);
        } catch (IOException | RuntimeException failure) {
            return new Answer(outcome(failure, overdue.get()), null, null, since(start));
        } finally {
            alarm.cancel(false);
        }
    }

    // Cancelled before it is closed: closing would read on to an end that a hostile receiver never sends.
    private Answer answered(HttpPost request, long start) throws IOException {
        ClassicHttpResponse response = http.executeOpen(null, request, null);
        try {
            int status = response.getCode();
            Header wish = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
            Duration wait = wish == null ? null : RetryAfter.read(wish.getValue(), clock);
            return new Answer(outcome(status), status, status / 100 == 2 ? null : wait, since(start));
        } finally {
            request.cancel();
            Closer.closeQuietly(response);
        }
    }

    private static HttpPost request(SignedRequest signed) {
        HttpPost request = new HttpPost(signed.address());
        request.setHeader("webhook-id", signed.id());
        request.setHeader("webhook-timestamp", signed.timestamp());
        request.setHeader("webhook-signature", signed.signature());
        request.setEntity(new StringEntity(signed.body(), ContentType.APPLICATION_JSON));
        return request;
    }

    private static DeliveryOutcome outcome(int status) {
        if (status == GONE) {
            return DeliveryOutcome.GONE;
        }
        return switch (status / 100) {
            case 2 -> DeliveryOutcome.DELIVERED;
            case 3 -> DeliveryOutcome.REDIRECTED;
            default -> DeliveryOutcome.REFUSED;
        };
    }

    private static DeliveryOutcome outcome(Exception failure, boolean overdue) {
        if (failure instanceof ForbiddenAddressException) {
            return DeliveryOutcome.FORBIDDEN_ADDRESS;
        }
        if (overdue || failure instanceof ConnectTimeoutException) {
            return DeliveryOutcome.TOO_SLOW;
        }
        if (failure instanceof SSLException) {
            return DeliveryOutcome.CERTIFICATE_ERROR;
        }
        return failure instanceof InterruptedIOException ? DeliveryOutcome.TOO_SLOW : DeliveryOutcome.UNREACHABLE;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @PreDestroy
    void close() throws IOException {
        watch.shutdownNow();
        http.close();
    }
}
