package de.verzahnt.notifier.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/**
 * How the waiting notices of one recipient go out. A burst is waited for until it is over; more cases than the limit
 * within the window become one mail. Where single mails have come close to the limit already, what would pass it waits
 * for the window to end and then goes together. Nothing waits longer than the window.
 */
record BatchingPolicy(Duration quiet, Duration window, int limit) {

    /** What is to be done with all that wait. */
    enum Way {
        WAIT,
        ONE_MAIL_A_CASE,
        ONE_MAIL_FOR_ALL
    }

    /** A notice that waits. */
    record Waiting(String caseId, Instant recordedAt) {}

    /**
     * The way for these; there is at least one.
     *
     * @param recentCases cases this recipient was mailed about within the window before now
     */
    Way of(Collection<Waiting> waiting, int recentCases, Instant now) {
        Instant oldest = waiting.stream()
                .map(Waiting::recordedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant newest = waiting.stream()
                .map(Waiting::recordedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        boolean windowOver = !now.isBefore(oldest.plus(window));
        if (!windowOver && now.isBefore(newest.plus(quiet))) {
            return Way.WAIT;
        }
        long cases = waiting.stream().map(Waiting::caseId).distinct().count();
        if (windowOver || cases > limit) {
            return cases > 1 ? Way.ONE_MAIL_FOR_ALL : Way.ONE_MAIL_A_CASE;
        }
        return cases + recentCases <= limit ? Way.ONE_MAIL_A_CASE : Way.WAIT;
    }
}
