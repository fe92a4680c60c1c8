package de.verzahnt.dashboard.reporting.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class KeptFilesTest {
    private static final FileAnswer ANSWER = new FileAnswer(
            1,
            0,
            0,
            0,
            new FileFacts("CSV", "UTF-8", ";", null, 1, List.of()),
            List.of(),
            List.of(),
            List.of(),
            null,
            null);

    private final Walking clock = new Walking();
    private final KeptFiles files = new KeptFiles(clock);

    @Test
    void afterHalfAnHourAFileIsGone() {
        MockHttpSession session = uploads(10);

        clock.now = clock.now.plus(Duration.ofMinutes(29));
        assertThat(files.of(session)).isPresent();
        clock.now = clock.now.plus(Duration.ofMinutes(2));
        assertThat(files.of(session)).isEmpty();
    }

    @Test
    void whatIsTakenKeepsItsResultAndNoByteOfTheFile() {
        MockHttpSession session = uploads(10);

        files.taken(files.of(session).orElseThrow(), ANSWER, session);

        assertThat(files.of(session)).get().satisfies(kept -> {
            assertThat(kept.upload().bytes()).isEmpty();
            assertThat(kept.taken()).isTrue();
        });
    }

    @Test
    void anotherSessionHasNothing() {
        uploads(10);

        assertThat(files.of(new MockHttpSession())).isEmpty();
    }

    @Test
    void tooManyBytesTogetherLetTheOldestGo() {
        MockHttpSession first = uploads(40_000_000);
        MockHttpSession second = uploads(40_000_000);
        MockHttpSession third = uploads(40_000_000);

        assertThat(files.of(first)).isEmpty();
        assertThat(files.of(second)).isPresent();
        assertThat(files.of(third)).isPresent();
    }

    private MockHttpSession uploads(int bytes) {
        MockHttpSession session = new MockHttpSession();
        clock.now = clock.now.plusSeconds(1);
        files.keep(new Upload(new byte[bytes], "list.csv", "diakonie-aachen-ia", Map.of()), ANSWER, session);
        return session;
    }

    private static final class Walking extends Clock {
        private Instant now = Instant.parse("2026-03-01T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
