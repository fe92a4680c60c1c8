package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.mail.SendResult.Away;
import de.verzahnt.notifier.notice.MailBatcher;
import de.verzahnt.starter.loop.BackgroundLoop;
import de.verzahnt.starter.loop.Pauses;
import java.time.Duration;
import java.util.Optional;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The thread that gathers and sends; while the mail server is away it asks less and less often. */
final class Dispatch extends BackgroundLoop {

    private final MailBatcher gatherer;
    private final NoticeMailSender sender;
    private final JavaMailSenderImpl smtp;
    private final MailProperties settings;
    private final Pauses away;

    Dispatch(MailBatcher gatherer, NoticeMailSender sender, JavaMailSenderImpl smtp, MailProperties settings) {
        super("mail-dispatch", settings.firstAway(), settings.longestAway());
        this.gatherer = gatherer;
        this.sender = sender;
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
        try (SmtpConnection connection = new SmtpConnection(smtp)) {
            gatherer.gather();
            Optional<SendResult> result = sender.sendNext(connection);
            while (result.isPresent() && !(result.get() instanceof Away) && goesOn()) {
                away.reset();
                result = sender.sendNext(connection);
            }
            pause = pauseAfter(result);
        }
        worked();
        rest(pause);
    }

    private Duration pauseAfter(Optional<SendResult> result) {
        if (result.filter(Away.class::isInstance).isPresent()) {
            return away.next();
        }
        away.reset();
        return settings.poll();
    }
}
