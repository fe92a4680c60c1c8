package de.verzahnt.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.verzahnt.intake.report.file.RawTable;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes arrive, there is an answer, and soon: counted in time of the processor, which other programs do not take away. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class BadBytesTest {
    private static final int TRIES = 60;

    /** What sources promise of the worst of them. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final List<String> PIECES = List.of(
            "\r\n",
            "\"",
            ":",
            ";",
            "{",
            "[",
            "]",
            "}",
            ",",
            "\\",
            "<",
            "&#0;",
            "\0",
            "\uFFFF",
            "9999999999",
            "-",
            "FREQ=SECONDLY",
            "BEGIN:VEVENT\r\n",
            "END:VEVENT\r\n",
            "END:VCALENDAR\r\n",
            "BEGIN:VTIMEZONE\r\n",
            "INTERVAL=0",
            "COUNT=0",
            "BYDAY=99MO",
            "null",
            "T999999",
            "00000000",
            "2026-99-99",
            "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n",
            "TZID=\"",
            "P999999999D");

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void aDamagedSampleIsAnsweredWithoutAnException(Sample sample) {
        byte[] whole = sample.bytes();
        Random random = new Random(sample.toString().hashCode());
        FeedFormats reader = Sample.reader();
        for (int i = 0; i < TRIES; i++) {
            byte[] damaged = damaged(whole, random);
            @Nullable FeedKind chosen = random.nextBoolean() ? sample.chosen() : null;
            assertThatCode(() -> soon(() -> reader.readAny(Sample.document(damaged), chosen)))
                    .as(() -> new String(damaged, StandardCharsets.UTF_8))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aRuleThatNeverHoldsEndsTheReading() {
        String rules = List.of(
                        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
                        "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6",
                        "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1",
                        "FREQ=DAILY;BYSETPOS=366;BYDAY=MO",
                        "FREQ=YEARLY;INTERVAL=2147483647",
                        "FREQ=DAILY;INTERVAL=0",
                        "FREQ=WEEKLY;COUNT=2147483647;BYDAY=MO,TU,WE,TH,FR,SA,SU")
                .stream()
                .map(rule -> event(rule.hashCode(), "RRULE:" + rule))
                .reduce("", String::concat);
        FeedReading reading = soon(() -> read(calendar(rules)));
        assertThat(reading).isInstanceOf(FeedReading.Read.class);
    }

    @Test
    void zonesThatChangeEverySecondAreNoZones() {
        String zone = "BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0100\r\n"
                + "TZOFFSETTO:+0200\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
        FeedReading reading = soon(() -> read(calendar(zone.repeat(500) + event(1, ""))));
        assertThat(reading).isInstanceOf(FeedReading.Read.class);
    }

    @Test
    void moreThanTenMegabytesAreNotLookedAt() {
        byte[] body = new byte[FeedFormats.MOST_BYTES + 1];
        Arrays.fill(body, (byte) ' ');
        assertThat(Sample.reader().read(Sample.document(body), null))
                .isInstanceOfSatisfying(
                        FeedReading.Unusable.class,
                        unusable -> assertThat(unusable.because().code()).isEqualTo("feeds.too-big"));
    }

    @Test
    void tenMegabytesOfBracketsOrFoldedLinesAreAnswered() {
        for (String piece : List.of(
                "[",
                "{\"a\":",
                "<a>",
                "<div><script>",
                "BEGIN:VCALENDAR\r\n",
                "BEGIN:VEVENT\r\n",
                " \r\n ",
                ";",
                "\"")) {
            String body = piece.repeat(FeedFormats.MOST_BYTES / piece.length());
            assertThatCode(() -> soon(() -> read(body))).as(piece).doesNotThrowAnyException();
        }
    }

    @Test
    void moreOfferingsThanAnybodyReadsAreRefusedAsAWhole() {
        assertThat(read(calendar(events(RawTable.MOST_ROWS)))).isInstanceOf(FeedReading.Read.class);
        assertThat(read(calendar(events(RawTable.MOST_ROWS + 1))))
                .isInstanceOfSatisfying(
                        FeedReading.Unusable.class,
                        unusable -> assertThat(unusable.because().code()).isEqualTo("feeds.too-many-rows"));
    }

    private static FeedReading soon(Supplier<FeedReading> reading) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        FeedReading read = reading.get();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - begin)).isLessThan(LONGEST);
        return read;
    }

    private static String events(int count) {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < count; i++) {
            events.append(event(i, "RRULE:FREQ=WEEKLY;BYDAY=TU"));
        }
        return events.toString();
    }

    private static String event(int id, String line) {
        return "BEGIN:VEVENT\r\nUID:" + id + "\r\nSUMMARY:Treff\r\nDTSTART:20260303T100000\r\nDTEND:20260303T120000\r\n"
                + (line.isEmpty() ? "" : line + "\r\n") + "END:VEVENT\r\n";
    }

    private static String calendar(String body) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + body + "END:VCALENDAR\r\n";
    }

    private static FeedReading read(String body) {
        return Sample.reader().read(Sample.document(body.getBytes(StandardCharsets.UTF_8)), null);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, at + random.nextInt(60));
            byte[] piece =
                    switch (random.nextInt(4)) {
                        case 0 -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
                        case 1 -> new byte[] {(byte) random.nextInt(256)};
                        case 2 -> Arrays.copyOfRange(bytes, Math.max(0, at - random.nextInt(200)), at);
                        default -> new byte[0];
                    };
            int kept = random.nextInt(8) == 0 ? bytes.length : to;
            byte[] joined = Arrays.copyOf(bytes, at + piece.length + bytes.length - kept);
            System.arraycopy(piece, 0, joined, at, piece.length);
            System.arraycopy(bytes, kept, joined, at + piece.length, bytes.length - kept);
            bytes = joined;
        }
        return bytes;
    }

    static List<Sample> samples() {
        return Sample.all();
    }
}
