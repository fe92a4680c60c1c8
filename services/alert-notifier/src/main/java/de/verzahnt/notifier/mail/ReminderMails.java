package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.mail.MailTemplates.Both;
import de.verzahnt.notifier.reminder.ReminderContent.Paused;
import de.verzahnt.notifier.reminder.ReminderWords;
import de.verzahnt.notifier.reminder.ReminderWords.Told;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

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
        this.envelope = Envelope.of(settings);
        this.dashboard = dashboard;
    }

    ReadyMail write(DueMail mail, String reminderId, String mailbox) {
        Told told = words.of(reminderId)
                .orElseThrow(() ->
                        new IllegalStateException("reminder of mail " + mail.mailId() + ": none (expected: one)"));
        String subject = subject(told);
        String link = told.token() == null ? dashboard.sources() : dashboard.confirmation(told.token());
        String template = told.source() == null ? "bestaetigen" : "quelle";
        Both content = templates.both(
                template,
                subject,
                wording.name(mail.organisationId()),
                language -> Map.of(
                        "told", told,
                        "day", phrases.in(language).of("day"),
                        "own", dashboard.in(language, dashboard.ownOfferings()),
                        "link", dashboard.in(language, link)));
        return envelope.of(mail, mailbox, subject, null, content);
    }

    private String subject(Told told) {
        Phrases german = phrases.in(Locale.GERMAN);
        Paused source = told.source();
        if (source != null) {
            return german.filled("paused.subject", source.name());
        }
        int many = told.offerings().size();
        return many == 1
                ? german.filled("reminder.subject", told.offerings().get(0).title())
                : german.filled("reminder.subject.many", many);
    }
}
