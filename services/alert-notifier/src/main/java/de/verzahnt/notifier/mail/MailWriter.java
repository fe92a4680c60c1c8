package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.mail.MailTemplates.Both;
import de.verzahnt.notifier.mail.Mails.CaseContent;
import de.verzahnt.notifier.notice.NoticeContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the mails: plain text and HTML of the same words, German and English. */
@Component
class MailWriter {

    private final Mails mails;
    private final Wording wording;
    private final MailTemplates templates;
    private final MailMessages phrases;
    private final Envelope envelope;
    private final DashboardProperties dashboard;
    private final ReminderMails reminders;
    private final TalkCalendar talks;
    private final DigestMails digests;
    private final UnsubscribeLinks links;

    MailWriter(
            Mails mails,
            Wording wording,
            MailTemplates templates,
            MailMessages phrases,
            MailProperties settings,
            DashboardProperties dashboard,
            ReminderMails reminders,
            TalkCalendar talks,
            DigestMails digests,
            UnsubscribeLinks links) {
        this.mails = mails;
        this.wording = wording;
        this.templates = templates;
        this.phrases = phrases;
        this.envelope = Envelope.of(settings);
        this.dashboard = dashboard;
        this.reminders = reminders;
        this.talks = talks;
        this.digests = digests;
        this.links = links;
    }

    ReadyMail write(DueMail mail, String mailbox) {
        if (mail.reminderId() != null) {
            return reminders.write(mail, mail.reminderId(), mailbox);
        }
        ReadyMail ready =
                mail.digest() == null ? writeCases(mail, mailbox) : digests.write(mail, mail.digest(), mailbox);
        return isOfArea(mail)
                ? Envelope.unsubscribable(ready, dashboard.unsubscribe(links.token(mail.organisationId())))
                : ready;
    }

    /** Whether something of it is told for the area: that one may turn off, own cases one may not. */
    private boolean isOfArea(DueMail mail) {
        return mails.contents(mail.mailId()).stream()
                .anyMatch(one -> one.content().isOfAreaTo(mail.organisationId()));
    }

    private ReadyMail writeCases(DueMail mail, String mailbox) {
        Map<String, List<NoticeContent>> byCase = new LinkedHashMap<>();
        for (CaseContent one : mails.contents(mail.mailId())) {
            byCase.computeIfAbsent(one.caseId(), id -> new ArrayList<>()).add(one.content());
        }
        return mail.together() ? writeMany(mail, mailbox, byCase) : writeOne(mail, mailbox, byCase);
    }

    private ReadyMail writeMany(DueMail mail, String mailbox, Map<String, List<NoticeContent>> byCase) {
        String subject = phrases.in(Locale.GERMAN).filled("together.subject", byCase.size());
        Both content = templates.both(
                "mehrere",
                subject,
                wording.name(mail.organisationId()),
                language -> Map.of(
                        "cases", words(mail, byCase, language),
                        "area", !isParty(mail, byCase),
                        "list", dashboard.in(language, dashboard.cases())));
        return envelope.of(mail, mailbox, subject, null, content, calendars(mail, mailbox, byCase));
    }

    private ReadyMail writeOne(DueMail mail, String mailbox, Map<String, List<NoticeContent>> byCase) {
        String subject = words(mail, byCase, Locale.GERMAN).get(0).subject();
        Both content = templates.both(
                "hinweis",
                subject,
                wording.name(mail.organisationId()),
                language -> Map.of("words", words(mail, byCase, language).get(0)));
        String caseId = byCase.keySet().iterator().next();
        return envelope.of(mail, mailbox, subject, caseId, content, calendars(mail, mailbox, byCase));
    }

    private List<CalendarFile> calendars(DueMail mail, String mailbox, Map<String, List<NoticeContent>> byCase) {
        List<CalendarFile> all = new ArrayList<>();
        byCase.forEach((caseId, newestFirst) ->
                all.addAll(talks.of(mail, mailbox, caseId, NoticeContent.merged(newestFirst))));
        return all;
    }

    private List<CaseWords> words(DueMail mail, Map<String, List<NoticeContent>> byCase, Locale language) {
        List<CaseWords> cases = new ArrayList<>();
        byCase.forEach((caseId, newestFirst) -> cases.add(
                wording.of(caseId, NoticeContent.merged(newestFirst), mail.organisationId(), mail.madeAt(), language)));
        return cases;
    }

    /** Whether one of them is about an offering of the recipient; of what earlier releases wrote all was. */
    private static boolean isParty(DueMail mail, Map<String, List<NoticeContent>> byCase) {
        return byCase.values().stream()
                .flatMap(List::stream)
                .anyMatch(content -> content.news().isEmpty() || content.isOf(mail.organisationId()));
    }
}
