package de.verzahnt.notifier.notice;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.notifier.notice.BatchingPolicy.Waiting;
import de.verzahnt.notifier.notice.BatchingPolicy.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchingPolicyTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final BatchingPolicy GATHERING =
            new BatchingPolicy(Duration.ofSeconds(3), Duration.ofMinutes(10), 20);

    @Test
    void aSingleNoticeWaitsUntilTheBurstIsOverAndGoesAlone() {
        List<Waiting> one = cases(1, START);

        assertThat(GATHERING.of(one, 0, START.plusSeconds(2))).isEqualTo(Way.WAIT);
        assertThat(GATHERING.of(one, 0, START.plusSeconds(3))).isEqualTo(Way.ONE_MAIL_A_CASE);
    }

    @Test
    void twentyCasesAreTwentyMailsAndTwentyOneAreOne() {
        Instant quiet = START.plusSeconds(5);

        assertThat(GATHERING.of(cases(20, START), 0, quiet)).isEqualTo(Way.ONE_MAIL_A_CASE);
        assertThat(GATHERING.of(cases(21, START), 0, quiet)).isEqualTo(Way.ONE_MAIL_FOR_ALL);
    }

    @Test
    void manyStatesOfOneCaseAreNoStorm() {
        List<Waiting> one =
                Stream.generate(() -> new Waiting("c", START)).limit(30).toList();

        assertThat(GATHERING.of(one, 0, START.plusSeconds(5))).isEqualTo(Way.ONE_MAIL_A_CASE);
    }

    @Test
    void whatWouldPassTheLimitAfterSingleMailsWaitsForTheWindowAndGoesTogether() {
        List<Waiting> six = cases(6, START);

        assertThat(GATHERING.of(six, 14, START.plusSeconds(5))).isEqualTo(Way.ONE_MAIL_A_CASE);
        assertThat(GATHERING.of(six, 15, START.plusSeconds(5))).isEqualTo(Way.WAIT);
        assertThat(GATHERING.of(six, 0, START.plus(Duration.ofMinutes(10)))).isEqualTo(Way.ONE_MAIL_FOR_ALL);
    }

    @Test
    void aStreamWithoutPauseWaitsNoLongerThanTheWindow() {
        List<Waiting> endless = IntStream.rangeClosed(0, 600)
                .mapToObj(second -> new Waiting("c" + second, START.plusSeconds(second)))
                .toList();

        assertThat(GATHERING.of(endless.subList(0, 599), 0, START.plusSeconds(598)))
                .isEqualTo(Way.WAIT);
        assertThat(GATHERING.of(endless, 0, START.plusSeconds(600))).isEqualTo(Way.ONE_MAIL_FOR_ALL);
    }

    /** Each case is told once by an import ("importOf5000OfferingsTellsEveryCaseOnce" of the detector). */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anImportOf5000OfferingsIsAtMost21MailsForEachOrganisation(long seed) {
        Random gusts = new Random(seed);
        List<Waiting> toCome = IntStream.range(0, 400)
                .mapToObj(number -> new Waiting("c" + number, START.plusSeconds(gusts.nextInt(12) * 10L)))
                .toList();

        assertThat(mailsWithinTheHour(toCome)).isBetween(1, 21);
    }

    /** As the gatherer does it, looking every second. */
    private static int mailsWithinTheHour(List<Waiting> toCome) {
        List<Waiting> waiting = new ArrayList<>();
        NavigableMap<Instant, Integer> mailed = new TreeMap<>();
        int mails = 0;
        for (Instant now = START; now.isBefore(START.plus(Duration.ofHours(1))); now = now.plusSeconds(1)) {
            Instant second = now;
            toCome.stream().filter(one -> one.recordedAt().equals(second)).forEach(waiting::add);
            int recent = mailed.tailMap(now.minus(Duration.ofMinutes(10)), false).values().stream()
                    .mapToInt(cases -> cases)
                    .sum();
            Way way = waiting.isEmpty() ? Way.WAIT : GATHERING.of(waiting, recent, now);
            if (way != Way.WAIT) {
                mails += way == Way.ONE_MAIL_A_CASE ? waiting.size() : 1;
                mailed.merge(now, waiting.size(), Integer::sum);
                waiting.clear();
            }
        }
        assertThat(waiting).isEmpty();
        return mails;
    }

    private static List<Waiting> cases(int count, Instant at) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Waiting("c" + number, at))
                .toList();
    }
}
