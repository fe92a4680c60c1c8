package de.verzahnt.intake.report.quota;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each organisation may still send, in the memory of this instance: two instances together allow twice as much. */
final class Quotas {

    /** More than there are organisations; who has not sent for longest has a full allowance anyway. */
    private static final int MOST_SENDERS = 10_000;

    private final QuotaProperties settings;
    private final TimeMeter time;
    private final Map<String, Allowance> senders = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
            return size() > MOST_SENDERS;
        }
    };

    private record Allowance(Bucket requests, Bucket bytes) {}

    Quotas(QuotaProperties settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
    }

    /** How long this sender has to wait before it may send so many bytes; zero when it may now, and then they count. */
    Duration waitFor(String sender, long bytes) {
        Allowance allowance = of(sender);
        ConsumptionProbe request = allowance.requests().tryConsumeAndReturnRemaining(1);
        if (!request.isConsumed()) {
            return Duration.ofNanos(request.getNanosToWaitForRefill());
        }
        // More than a burst would have to wait for ever; how long one body may be is for others to say.
        long counted = Math.max(1, Math.min(bytes, settings.sizeBurst().toBytes()));
        ConsumptionProbe size = allowance.bytes().tryConsumeAndReturnRemaining(counted);
        return size.isConsumed() ? Duration.ZERO : Duration.ofNanos(size.getNanosToWaitForRefill());
    }

    private synchronized Allowance of(String sender) {
        return senders.computeIfAbsent(
                sender,
                one -> new Allowance(
                        bucket(settings.requestBurst(), settings.requests()),
                        bucket(settings.sizeBurst().toBytes(), settings.size().toBytes())));
    }

    private Bucket bucket(long burst, long aSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(aSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
    }
}
