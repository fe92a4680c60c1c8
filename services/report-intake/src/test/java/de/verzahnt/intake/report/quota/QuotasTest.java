package de.verzahnt.intake.report.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class QuotasTest {

    private static final QuotaProperties SHIPPED =
            new QuotaProperties(300, 3000, DataSize.ofMegabytes(4), DataSize.ofMegabytes(100));
    private static final int REPORT = 1_000;

    private final AtomicLong nanos = new AtomicLong(1);
    private final Quotas quotas = new Quotas(SHIPPED, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void twoHundredReportsASecondSinglyPassForAsLongAsOneLikes() {
        for (int second = 0; second < 600; second++) {
            assertThat(send("org-a", 200, REPORT)).isZero();
            pass(Duration.ofSeconds(1));
        }
    }

    @Test
    void fiveHundredReportsASecondByBatchPassForAsLongAsOneLikes() {
        for (int second = 0; second < 600; second++) {
            assertThat(quotas.waitFor("org-a", 500 * REPORT)).isZero();
            pass(Duration.ofSeconds(1));
        }
    }

    @Test
    void whoSendsMoreWaitsAndNobodyElseDoes() {
        assertThat(send("org-a", 3000, REPORT)).isZero();

        assertThat(quotas.waitFor("org-a", REPORT)).isPositive().isLessThan(Duration.ofSeconds(1));
        assertThat(quotas.waitFor("org-b", REPORT)).isZero();
    }

    @Test
    void filesCountByTheirLength() {
        assertThat(send("org-a", 10, 10 << 20)).isZero();

        Duration wait = quotas.waitFor("org-a", 10 << 20);

        assertThat(wait).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));
        pass(wait);
        assertThat(quotas.waitFor("org-a", 10 << 20)).isZero();
    }

    private long send(String organisation, int times, long bytes) {
        return IntStream.range(0, times)
                .filter(i -> !quotas.waitFor(organisation, bytes).isZero())
                .count();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
