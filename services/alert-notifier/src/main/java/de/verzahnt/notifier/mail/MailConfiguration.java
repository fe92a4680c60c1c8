package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.notice.MailBatcher;
import de.verzahnt.notifier.notice.MessageIds;
import de.verzahnt.starter.observability.Traces;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the parts of sending together. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    MessageIds messageIds(MailProperties settings) {
        return new MessageIds(settings.domain());
    }

    @Bean
    NoticeMailSender noticeMailSender(
            Mails mails,
            Mailboxes mailboxes,
            MailWriter writer,
            PlatformTransactionManager transactions,
            MailProperties settings,
            Clock clock,
            MeterRegistry meters,
            Traces traces) {
        return new NoticeMailSender(
                mails, mailboxes, writer, new TransactionTemplate(transactions), settings, clock, meters, traces);
    }

    @Bean
    Dispatch dispatch(MailBatcher gatherer, NoticeMailSender sender, JavaMailSenderImpl smtp, MailProperties settings) {
        return new Dispatch(gatherer, sender, smtp, settings);
    }

    @Bean
    MeterBinder waitingNotices(Mails mails) {
        return meters -> Gauge.builder("verzahnt.notices.waiting", mails::waiting)
                .description("Recorded deliveries and reminders that are neither made nor given up")
                .register(meters);
    }

    @Bean
    MeterBinder unremindedOrganisations(Mails mails) {
        return meters -> Gauge.builder("verzahnt.reminders.unreached", mails::unreminded)
                .description("Organisations whose newest reminder reached nobody: no mailbox, refused or given up")
                .register(meters);
    }
}
