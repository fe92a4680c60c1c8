package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.reminder.ReminderContent.Paused;
import de.verzahnt.notifier.reminder.ReminderWords;
import de.verzahnt.notifier.reminder.ReminderWords.Told;
import java.text.MessageFormat;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/** Writes the mails of reminders. One that is written again bears another token; each is as good as the other. */
@Component
class ReminderMails {
    private final ReminderWords words;
    private final Wording wording;
    private final MailTemplates templates;
    private final MailMessages phrases;
    private final Envelope envelope;
    private final DashboardProperties dashboard;

    ReminderMails(
            ReminderWords words,
            Wording wording,
            MailTemplates templates,
            MailMessages phrases,
            MailProperties settings,
            DashboardProperties dashboard) {
        this.words = words;
        this.wording = wording;
        this.templates = templates;
        this.phrases = phrases;
        this.envelope = new Envelope(settings.from());
        this.dashboard = dashboard;
    }

    ReadyMail write(DueMail mail, String reminderId, String mailbox) {
        Told told = words.of(reminderId)
                .orElseThrow(() ->
                        new IllegalStateException("reminder of mail " + mail.mailId() + ": none (expected: one)"));
        String subject = subject(told);
        Context context = new Context();
        context.setVariable("told", told);
        context.setVariable("subject", subject);
        context.setVariable("recipient", wording.name(mail.organisationId()));
        context.setVariable("own", dashboard.ownOfferings());
        context.setVariable("link", told.token() == null ? dashboard.sources() : dashboard.confirmation(told.token()));
        String template = told.source() == null ? "bestaetigen" : "quelle";
        return envelope.of(mail, mailbox, subject, null, templates.both(template, context));
    }

    private String subject(Told told) {
        Paused source = told.source();
        if (source != null) {
            return MessageFormat.format(phrases.of("paused.subject"), source.name());
        }
        int many = told.offerings().size();
        return many == 1
                ? MessageFormat.format(
                        phrases.of("reminder.subject"), told.offerings().get(0).title())
                : MessageFormat.format(phrases.of("reminder.subject.many"), many);
    }
}
