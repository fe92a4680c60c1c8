package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.mail.Mails.CaseContent;
import de.verzahnt.notifier.notice.NoticeContent;
import de.verzahnt.notifier.notice.NoticeContent.Line;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;

/** Writes the mails: plain text and HTML of the same words. */
@Component
class MailWriter {

    private final Mails mails;
    private final Wording wording;
    private final MailTemplates templates;
    private final MailMessages phrases;
    private final Envelope envelope;
    private final DashboardProperties dashboard;
    private final ReminderMails reminders;

    MailWriter(
            Mails mails,
            Wording wording,
            MailTemplates templates,
            MailMessages phrases,
            MailProperties settings,
            DashboardProperties dashboard,
            ReminderMails reminders) {
        this.mails = mails;
        this.wording = wording;
        this.templates = templates;
        this.phrases = phrases;
        this.envelope = new Envelope(settings.from());
        this.dashboard = dashboard;
        this.reminders = reminders;
    }

    ReadyMail write(DueMail mail, String mailbox) {
        return mail.reminderId() == null
                ? writeCases(mail, mailbox)
                : reminders.write(mail, mail.reminderId(), mailbox);
    }

    private ReadyMail writeCases(DueMail mail, String mailbox) {
        Map<String, List<NoticeContent>> byCase = new LinkedHashMap<>();
        for (CaseContent one : mails.contents(mail.mailId())) {
            byCase.computeIfAbsent(one.caseId(), id -> new ArrayList<>()).add(one.content());
        }
        List<CaseWords> cases = new ArrayList<>();
        byCase.forEach((caseId, newestFirst) ->
                cases.add(wording.of(caseId, merged(newestFirst), mail.organisationId(), mail.madeAt())));
        Context context = new Context();
        context.setVariable("recipient", wording.name(mail.organisationId()));
        if (mail.together()) {
            context.setVariable("cases", cases);
            context.setVariable("list", dashboard.cases());
            String subject = MessageFormat.format(phrases.of("together.subject"), cases.size());
            return envelope.of(mail, mailbox, subject, null, templates.both("mehrere", context));
        }
        CaseWords words = cases.get(0);
        context.setVariable("words", words);
        String caseId = byCase.keySet().iterator().next();
        return envelope.of(mail, mailbox, words.subject(), caseId, templates.both("hinweis", context));
    }

    /** Several states of one case in one mail: lines as the newest has them, for the reason the oldest gave. */
    static NoticeContent merged(List<NoticeContent> newestFirst) {
        NoticeContent newest = newestFirst.get(0);
        Map<String, Line> lines = new LinkedHashMap<>();
        for (NoticeContent content : newestFirst) {
            for (Line line : content.lines()) {
                lines.merge(line.offeringId(), line, (newer, older) -> newer.as(older.occasion()));
            }
        }
        return new NoticeContent(
                newest.findingClass(),
                newest.anchorOfferingId(),
                newest.anchorOrganisationId(),
                List.copyOf(lines.values()),
                newest.disclosedAt());
    }
}
