package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.feed.KnownOfferings;
import de.verzahnt.notifier.feed.KnownOrganisations;
import de.verzahnt.notifier.mail.CaseWords.LineWords;
import de.verzahnt.notifier.mail.CaseWords.OfferingWords;
import de.verzahnt.notifier.notice.NoticeContent;
import de.verzahnt.notifier.notice.NoticeContent.Line;
import de.verzahnt.notifier.policy.Occasion;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a notice into words for one recipient, in one language: a line's provider reads of its own line only, the anchor's of all. */
@Component
class Wording {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final MailMessages messages;
    private final KnownOfferings offerings;
    private final KnownOrganisations organisations;
    private final DashboardProperties dashboard;

    Wording(
            MailMessages messages,
            KnownOfferings offerings,
            KnownOrganisations organisations,
            DashboardProperties dashboard) {
        this.messages = messages;
        this.offerings = offerings;
        this.organisations = organisations;
        this.dashboard = dashboard;
    }

    /** The organisation's name, its id when there is none. */
    String name(String organisationId) {
        return organisations.names(List.of(organisationId)).getOrDefault(organisationId, organisationId);
    }

    CaseWords of(String caseId, NoticeContent content, String recipient, Instant at, Locale language) {
        Phrases phrases = messages.in(language);
        String findingClass = content.findingClass().name();
        OfferingWords anchor = offering(phrases, content.anchorOfferingId(), content.anchorOrganisationId());
        List<Line> lines = linesFor(content, recipient);
        String occasion = occasion(lines);
        String kind = phrases.of("kind." + findingClass);
        return new CaseWords(
                phrases.filled("subject", kind, anchor.title()),
                kind,
                phrases.of("intro." + occasion + "." + findingClass, "intro." + occasion),
                phrases.of("side.anchor." + findingClass, "side.anchor"),
                anchor,
                phrases.of("side.line." + findingClass, "side.line"),
                lines.stream().map(line -> line(phrases, line)).toList(),
                phrases.of("question." + occasion + "." + findingClass, "question." + findingClass),
                clarification(phrases, content.disclosedAt(), at),
                dashboard.in(language, dashboard.oneCase(caseId)));
    }

    private static List<Line> linesFor(NoticeContent content, String recipient) {
        List<Line> own = content.lines().stream()
                .filter(line -> line.organisationId().equals(recipient))
                .toList();
        return recipient.equals(content.anchorOrganisationId()) || own.isEmpty() ? content.lines() : own;
    }

    /** The first that holds for one of the lines. */
    private static String occasion(List<Line> lines) {
        return lines.stream()
                .map(Line::occasion)
                .min(Enum::compareTo)
                .orElse(Occasion.NEW)
                .name();
    }

    private LineWords line(Phrases phrases, Line line) {
        return new LineWords(
                offering(phrases, line.offeringId(), line.organisationId()),
                line.percent(),
                phrases.of("band." + line.band().name()),
                phrases.sentences(line.reasons()));
    }

    private OfferingWords offering(Phrases phrases, String offeringId, String organisationId) {
        Map<String, String> titles = offerings.titles(List.of(offeringId));
        return new OfferingWords(
                titles.getOrDefault(offeringId, phrases.of("title.unknown")).strip(), name(organisationId));
    }

    private static @Nullable String clarification(Phrases phrases, @Nullable Instant disclosedAt, Instant at) {
        if (disclosedAt == null || !disclosedAt.isAfter(at)) {
            return null;
        }
        DateTimeFormatter day = DateTimeFormatter.ofPattern(phrases.of("day"), phrases.language());
        return phrases.filled("clarification", day.format(disclosedAt.atZone(BERLIN)));
    }
}
