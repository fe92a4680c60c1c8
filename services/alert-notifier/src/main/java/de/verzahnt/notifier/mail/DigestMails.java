package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.mail.MailTemplates.Both;
import de.verzahnt.notifier.notice.DigestContent;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes digests: a line for each case, and why one gets it. */
@Component
class DigestMails {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Wording wording;
    private final MailTemplates templates;
    private final MailMessages phrases;
    private final Envelope envelope;
    private final DashboardProperties dashboard;

    DigestMails(
            Wording wording,
            MailTemplates templates,
            MailMessages phrases,
            MailProperties settings,
            DashboardProperties dashboard) {
        this.wording = wording;
        this.templates = templates;
        this.phrases = phrases;
        this.envelope = Envelope.of(settings);
        this.dashboard = dashboard;
    }

    ReadyMail write(DueMail mail, String digest, String mailbox) {
        DigestContent told = JSON.readValue(digest, DigestContent.class);
        String subject =
                phrases.in(Locale.GERMAN).filled("digest.subject", told.cases().size());
        Both content = templates.both(
                "uebersicht",
                subject,
                wording.name(mail.organisationId()),
                language -> Map.of(
                        "cases",
                        told.cases().stream()
                                .map(one -> wording.of(
                                        one.caseId(), one.content(), mail.organisationId(), mail.madeAt(), language))
                                .toList(),
                        "list",
                        dashboard.in(language, dashboard.cases())));
        return envelope.of(mail, mailbox, subject, null, content);
    }
}
