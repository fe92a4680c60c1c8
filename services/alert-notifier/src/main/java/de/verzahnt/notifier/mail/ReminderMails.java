package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.mail.MailTemplates.Both;
import de.verzahnt.notifier.reminder.ReminderContent.Paused;
import de.verzahnt.notifier.reminder.ReminderWords;
import de.verzahnt.notifier.reminder.ReminderWords.Told;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the mails of reminders. */
@Component
class ReminderMails {
    /** With the name of the hub before it, a subject stays below a hundred characters. */
    private static final int LONGEST_SUBJECT = 87;

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
        Paused source = told.source();
        if (source != null) {
            return inBoth("paused.subject", source.name());
        }
        int many = told.offerings().size();
        return many == 1
                ? inBoth("reminder.subject", told.offerings().get(0).title())
                : inBoth("reminder.subject.many", String.valueOf(many));
    }

    // German first, English after it; of both only the name has any length.
    private String inBoth(String key, String name) {
        Phrases german = phrases.in(Locale.GERMAN);
        String english = " / " + phrases.in(Locale.ENGLISH).filled(key, name);
        int room = LONGEST_SUBJECT - german.filled(key, "").length() - english.length();
        return german.filled(key, Envelope.shortened(name, room)) + english;
    }
}
