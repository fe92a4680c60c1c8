package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.mail.Outcome.Away;
import de.verzahnt.notifier.notice.Gatherer;
import de.verzahnt.starter.loop.BackgroundLoop;
import de.verzahnt.starter.loop.Pauses;
import java.time.Duration;
import java.util.Optional;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The thread that gathers and sends; while the mail server is away it asks less and less often. */
final class Dispatch extends BackgroundLoop {

    private final Gatherer gatherer;
    private final Courier courier;
    private final JavaMailSenderImpl smtp;
    private final MailProperties settings;
    private final Pauses away;

    Dispatch(Gatherer gatherer, Courier courier, JavaMailSenderImpl smtp, MailProperties settings) {
        super("mail-dispatch", settings.firstAway(), settings.longestAway());
        this.gatherer = gatherer;
        this.courier = courier;
        this.smtp = smtp;
        this.settings = settings;
        this.away = new Pauses(settings.firstAway(), settings.longestAway());
    }

    @Override
    public boolean isAutoStartup() {
        return settings.enabled();
    }

    @Override
    protected void work() throws InterruptedException {
        Duration pause;
        try (SmtpLine line = new SmtpLine(smtp)) {
            gatherer.gather();
            Optional<Outcome> outcome = courier.sendNext(line);
            while (outcome.isPresent() && !(outcome.get() instanceof Away) && goesOn()) {
                away.reset();
                outcome = courier.sendNext(line);
            }
            pause = pauseAfter(outcome);
        }
        worked();
        rest(pause);
    }

    private Duration pauseAfter(Optional<Outcome> outcome) {
        if (outcome.filter(Away.class::isInstance).isPresent()) {
            return away.next();
        }
        away.reset();
        return settings.poll();
    }
}
