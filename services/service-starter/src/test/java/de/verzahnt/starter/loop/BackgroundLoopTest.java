package de.verzahnt.starter.loop;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class BackgroundLoopTest {

    private static final Throwable NOTHING = new Throwable("a round that goes well");

    private final Rounds loop = new Rounds(Duration.ofMillis(1));

    @BeforeEach
    void start() {
        loop.start();
    }

    @AfterEach
    void stop() {
        loop.stop();
    }

    @Test
    void anErrorInARoundDoesNotEndTheLoopAndIsCounted() throws Exception {
        loop.round(new StackOverflowError());
        loop.round(new IllegalStateException());
        loop.round(NOTHING);
        loop.round(NOTHING);

        assertThat(loop.isGone()).isFalse();
        assertThat(loop.misses().all()).isEqualTo(2);
    }

    @Test
    void healthIsDownWhileFailuresRepeatAndUpAfterARoundThatGoesWell() throws Exception {
        for (int i = 0; i < 3; i++) {
            loop.round(new NoClassDefFoundError());
        }
        loop.round(NOTHING);
        // The third failure was written before the loop took the round that goes well.
        loop.round(NOTHING);

        assertThat(loop.seen).isEqualTo(Status.DOWN);
        assertThat(new LoopHealth(List.of(loop)).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void oneFailureAloneLeavesHealthUp() throws Exception {
        loop.round(new IllegalStateException());
        loop.round(NOTHING);
        loop.round(NOTHING);

        assertThat(loop.seen).isEqualTo(Status.UP);
    }

    @Test
    void aThreadThatIsGoneIsSeenInHealth() throws Exception {
        loop.round(new InterruptedException());
        loop.worker.join(SECONDS.toMillis(10));

        assertThat(new LoopHealth(List.of(loop)).health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void aStopEndsThePauseAfterAFailure() throws Exception {
        Rounds patient = new Rounds(Duration.ofDays(1));
        patient.start();
        patient.round(new IllegalStateException());
        assertThat(patient.failure.await(10, SECONDS)).isTrue();
        patient.stop();

        assertThat(patient.worker.isAlive()).isFalse();
        assertThat(patient.isRunning()).isFalse();
    }

    @Test
    void aWakeUpEndsThePauseAfterAFailure() throws Exception {
        Rounds patient = new Rounds(Duration.ofDays(1));
        patient.start();
        patient.round(new IllegalStateException());
        patient.wake();
        patient.round(NOTHING);
        patient.stop();

        assertThat(patient.misses().all()).isEqualTo(1);
    }

    /** Its rounds are handed in one by one; a hand-over waits until the loop has come round. */
    private static final class Rounds extends BackgroundLoop {

        private final BlockingQueue<Throwable> rounds = new SynchronousQueue<>();
        private final CountDownLatch failure = new CountDownLatch(1);
        private volatile Thread worker = Thread.currentThread();
        private volatile Status seen = Status.UNKNOWN;

        Rounds(Duration pause) {
            super("rounds", pause, pause);
        }

        void round(Throwable end) throws InterruptedException {
            assertThat(rounds.offer(end, 10, SECONDS)).isTrue();
        }

        @Override
        protected void failed(Throwable thrown) {
            failure.countDown();
        }

        @Override
        protected void work() throws Exception {
            worker = Thread.currentThread();
            Throwable end = rounds.poll(100, MILLISECONDS);
            if (end instanceof Error error) {
                throw error;
            } else if (end instanceof Exception exception) {
                throw exception;
            } else if (end != null) {
                Status now = new LoopHealth(List.of(this)).health().getStatus();
                seen = misses().inARow() > 0 ? now : seen;
                worked();
            }
        }
    }
}
