package de.verzahnt.notifier.notice;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.notifier.notice.Gathering.Waiting;
import de.verzahnt.notifier.notice.Gathering.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Gathering GATHERING = new Gathering(Duration.ofSeconds(3), Duration.ofMinutes(10), 20);

    @Test
    void a_single_notice_waits_until_the_burst_is_over_and_goes_alone() {
        List<Waiting> one = cases(1, START);

        assertThat(GATHERING.of(one, 0, START.plusSeconds(2))).isEqualTo(Way.WAIT);
        assertThat(GATHERING.of(one, 0, START.plusSeconds(3))).isEqualTo(Way.ONE_MAIL_A_CASE);
    }

    @Test
    void twenty_cases_are_twenty_mails_and_twenty_one_are_one() {
        Instant quiet = START.plusSeconds(5);

        assertThat(GATHERING.of(cases(20, START), 0, quiet)).isEqualTo(Way.ONE_MAIL_A_CASE);
        assertThat(GATHERING.of(cases(21, START), 0, quiet)).isEqualTo(Way.ONE_MAIL_FOR_ALL);
    }

    @Test
    void many_states_of_one_case_are_no_storm() {
        List<Waiting> one =
                Stream.generate(() -> new Waiting("c", START)).limit(30).toList();

        assertThat(GATHERING.of(one, 0, START.plusSeconds(5))).isEqualTo(Way.ONE_MAIL_A_CASE);
    }

    @Test
    void what_would_pass_the_limit_after_single_mails_waits_for_the_window_and_goes_together() {
        List<Waiting> six = cases(6, START);

        assertThat(GATHERING.of(six, 14, START.plusSeconds(5))).isEqualTo(Way.ONE_MAIL_A_CASE);
        assertThat(GATHERING.of(six, 15, START.plusSeconds(5))).isEqualTo(Way.WAIT);
        assertThat(GATHERING.of(six, 0, START.plus(Duration.ofMinutes(10)))).isEqualTo(Way.ONE_MAIL_FOR_ALL);
    }

    @Test
    void a_stream_without_pause_waits_no_longer_than_the_window() {
        List<Waiting> endless = IntStream.rangeClosed(0, 600)
                .mapToObj(second -> new Waiting("c" + second, START.plusSeconds(second)))
                .toList();

        assertThat(GATHERING.of(endless.subList(0, 599), 0, START.plusSeconds(598)))
                .isEqualTo(Way.WAIT);
        assertThat(GATHERING.of(endless, 0, START.plusSeconds(600))).isEqualTo(Way.ONE_MAIL_FOR_ALL);
    }

    private static List<Waiting> cases(int count, Instant at) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Waiting("c" + number, at))
                .toList();
    }
}
