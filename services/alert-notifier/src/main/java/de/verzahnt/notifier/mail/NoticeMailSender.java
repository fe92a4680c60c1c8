package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.mail.SendResult.Away;
import de.verzahnt.notifier.mail.SendResult.Later;
import de.verzahnt.notifier.mail.SendResult.Never;
import de.verzahnt.notifier.mail.SendResult.NoMailbox;
import de.verzahnt.notifier.mail.SendResult.Quiet;
import de.verzahnt.notifier.mail.SendResult.Slow;
import de.verzahnt.notifier.mail.SendResult.Taken;
import de.verzahnt.starter.loop.Pauses;
import de.verzahnt.starter.observability.Traces;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands over one mail after the other. Everything is written before the mail server is asked; after its answer only the
 * commit is left. A process that dies between that answer and the commit sends the same mail, with the same Message-ID,
 * once more: the one window there is (ADR 5).
 */
final class NoticeMailSender {

    private static final List<Class<? extends SendResult>> RESULTS =
            List.of(Taken.class, Later.class, Slow.class, Away.class, Never.class, NoMailbox.class, Quiet.class);

    private final Mails mails;
    private final Mailboxes mailboxes;
    private final MailWriter writer;
    private final TransactionTemplate transaction;
    private final MailProperties settings;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Traces traces;

    NoticeMailSender(
            Mails mails,
            Mailboxes mailboxes,
            MailWriter writer,
            TransactionTemplate transaction,
            MailProperties settings,
            Clock clock,
            MeterRegistry meters,
            Traces traces) {
        this.mails = mails;
        this.mailboxes = mailboxes;
        this.writer = writer;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
        this.traces = traces;
        RESULTS.forEach(this::tried);
    }

    /** Tries the next mail that is due; empty when none is. */
    Optional<SendResult> sendNext(SmtpConnection connection) {
        Optional<SendResult> result =
                transaction.execute(status -> mails.claim(clock.instant()).map(mail -> send(mail, connection, status)));
        result.ifPresent(made -> tried(made.getClass()).increment());
        return result;
    }

    private SendResult send(DueMail mail, SmtpConnection connection, TransactionStatus status) {
        Instant now = clock.instant();
        Optional<Instant> quiet = mailboxes.quietUntil(mail.organisationId(), now);
        if (quiet.isPresent()) {
            return written(mail, new Quiet(quiet.get()));
        }
        Optional<String> mailbox = mailboxes.of(mail.organisationId(), now);
        if (mailbox.isEmpty()) {
            return written(mail, new NoMailbox());
        }
        ReadyMail ready = writer.write(mail, mailbox.get());
        Object before = status.createSavepoint();
        write(mail, new Taken());
        SendResult result = traces.follow(
                traceOf(mail),
                "send mail",
                Span.Kind.CLIENT,
                () -> connection.send(ready.message(), ready.recipient()));
        if (!(result instanceof Taken)) {
            status.rollbackToSavepoint(before);
            write(mail, result);
        }
        return result;
    }

    private SendResult written(DueMail mail, SendResult result) {
        write(mail, result);
        return result;
    }

    /** Of the newest case it tells of; one mail of many cases goes on in the trace of the first. */
    private @Nullable String traceOf(DueMail mail) {
        return mails.contents(mail.mailId()).stream()
                .map(Mails.CaseContent::traceparent)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    // All outcomes count from zero, so that a first one is seen as a rise.
    private Counter tried(Class<? extends SendResult> result) {
        return meters.counter("verzahnt.mails.tried", "outcome", result.getSimpleName());
    }

    private void write(DueMail mail, SendResult result) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int tries = mail.attempts() + 1;
        if (result instanceof Taken) {
            mails.stands(mail, "SENT", tries, 250, now, now);
        } else if (result instanceof Never never) {
            mails.stands(mail, "REFUSED", tries, never.code(), now, now);
        } else if (result instanceof NoMailbox) {
            mails.stands(mail, "NO_MAILBOX", mail.attempts(), null, now, now);
        } else if (result instanceof Quiet wait) {
            mails.stands(mail, mail.state(), mail.attempts(), null, wait.until(), now);
        } else if (result instanceof Later later) {
            putOff(mail, tries, later.code(), patient(), now);
        } else if (result instanceof Slow) {
            putOff(mail, tries, null, patient(), now);
        } else if (result instanceof Away away) {
            putOff(mail, tries, away.code(), new Pauses(settings.firstAway(), settings.longestAway()), now);
        }
    }

    private Pauses patient() {
        return new Pauses(settings.firstRetry(), settings.longestRetry());
    }

    private void putOff(DueMail mail, int tries, @Nullable Integer code, Pauses pauses, Instant now) {
        boolean tooOld = mail.madeAt().plus(settings.giveUpAfter()).isBefore(now);
        Instant next = now.plus(pauses.after(tries));
        mails.stands(mail, tooOld ? "GIVEN_UP" : "DEFERRED", tries, code, next, now);
    }
}
