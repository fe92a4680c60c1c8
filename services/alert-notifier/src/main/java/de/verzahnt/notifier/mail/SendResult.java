package de.verzahnt.notifier.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of one try to hand a mail over. */
sealed interface SendResult {

    /** The server has taken it. */
    record Taken() implements SendResult {}

    /** The server puts it off (4xx). */
    record Later(int code) implements SendResult {}

    /** The server let us in and then did not answer in time. It may have the mail: asking soon again would double it. */
    record Slow() implements SendResult {}

    /** The server refuses it for good (5xx). */
    record Never(int code) implements SendResult {}

    /** No server to talk to: not there, no greeting, or it closes (421), or it does not let us in. */
    record Away(@Nullable Integer code) implements SendResult {}

    /** Nowhere to send it to. */
    record NoMailbox() implements SendResult {}

    /** Not tried: the recipient has quiet hours until then. */
    record Quiet(Instant until) implements SendResult {}
}
