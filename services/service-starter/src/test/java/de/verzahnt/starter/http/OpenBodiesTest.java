package de.verzahnt.starter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.verzahnt.starter.problem.BodyTooLarge;
import de.verzahnt.starter.problem.BodyTooSlow;
import de.verzahnt.starter.problem.NoRoomForBody;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class OpenBodiesTest {

    private static final DataSize KIB = DataSize.ofKilobytes(1);
    private static final int HEAP = 4096;

    private final AtomicLong nanos = new AtomicLong();
    private final OpenBodies bodies =
            new OpenBodies(new LimitProperties(KIB, KIB, KIB, 3, 2, 2, Duration.ofSeconds(10), KIB), HEAP, nanos::get);

    @Test
    void oneAddressMayHaveSoManyAndLeavesTheRestToOthers() {
        assertThat(bodies.enter("192.0.2.1", KIB)).isPresent();
        assertThat(bodies.enter("192.0.2.1", KIB)).isPresent();

        assertThat(bodies.enter("192.0.2.1", KIB)).isEmpty();
        assertThat(bodies.enter("192.0.2.2", KIB)).isPresent();
        assertThat(bodies.enter("192.0.2.3", KIB)).isEmpty();
    }

    @Test
    void whoIsAnsweredMakesRoom() {
        assertThat(bodies.enter("192.0.2.1", KIB)).isPresent();
        var second = bodies.enter("192.0.2.1", KIB).orElseThrow();

        second.close();

        assertThat(bodies.enter("192.0.2.1", KIB)).isPresent();
    }

    @Test
    void aBodyLongerThanItMayBeIsRefusedWhileItIsRead() {
        var body = bodies.enter("192.0.2.1", KIB).orElseThrow();

        assertThatThrownBy(() -> body.read(1025)).isInstanceOf(BodyTooLarge.class);
    }

    @Test
    void allTogetherTakeNoMoreThanTheirShareOfTheHeapAndGiveItBack() throws Exception {
        DataSize large = DataSize.ofBytes(HEAP);
        var first = bodies.enter("192.0.2.1", large).orElseThrow();
        first.read(1500);
        var second = bodies.enter("192.0.2.2", large).orElseThrow();

        assertThatThrownBy(() -> second.read(600)).isInstanceOf(NoRoomForBody.class);
        second.close();
        first.close();

        var third = bodies.enter("192.0.2.1", large).orElseThrow();
        assertThatCode(() -> third.read(2000)).doesNotThrowAnyException();
    }

    @Test
    void aBodyThatWasTooLongGivesBackNoMoreThanItTook() throws Exception {
        var refused = bodies.enter("192.0.2.1", KIB).orElseThrow();
        assertThatThrownBy(() -> refused.read(2000)).isInstanceOf(BodyTooLarge.class);
        refused.close();

        var next = bodies.enter("192.0.2.1", DataSize.ofBytes(HEAP)).orElseThrow();
        assertThatThrownBy(() -> next.read(HEAP / 2 + 1)).isInstanceOf(NoRoomForBody.class);
    }

    @Test
    void aBodyMayBeSlowForAWhileAndThenNoMore() throws Exception {
        var body = bodies.enter("192.0.2.1", DataSize.ofMegabytes(1)).orElseThrow();
        nanos.addAndGet(Duration.ofSeconds(9).toNanos());
        body.read(1);
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());

        assertThatThrownBy(() -> body.read(1)).isInstanceOf(BodyTooSlow.class);
    }
}
