package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.feed.KnownOfferings;
import de.verzahnt.notifier.feed.KnownOrganisations;
import de.verzahnt.notifier.mail.CaseWords.LineWords;
import de.verzahnt.notifier.mail.CaseWords.OfferingWords;
import de.verzahnt.notifier.notice.NoticeContent;
import de.verzahnt.notifier.notice.NoticeContent.Line;
import de.verzahnt.notifier.policy.Occasion;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a notice into words for one recipient: a line's provider reads of its own line only, the anchor's of all. */
@Component
class Wording {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy").withZone(ZoneId.of("Europe/Berlin"));

    private final MailMessages phrases;
    private final KnownOfferings offerings;
    private final KnownOrganisations organisations;
    private final DashboardProperties dashboard;

    Wording(
            MailMessages phrases,
            KnownOfferings offerings,
            KnownOrganisations organisations,
            DashboardProperties dashboard) {
        this.phrases = phrases;
        this.offerings = offerings;
        this.organisations = organisations;
        this.dashboard = dashboard;
    }

    /** The organisation's name, its id when there is none. */
    String name(String organisationId) {
        return organisations.names(List.of(organisationId)).getOrDefault(organisationId, organisationId);
    }

    CaseWords of(String caseId, NoticeContent content, String recipient, Instant at) {
        String findingClass = content.findingClass().name();
        OfferingWords anchor = offering(content.anchorOfferingId(), content.anchorOrganisationId());
        List<Line> lines = linesFor(content, recipient);
        String occasion = occasion(lines);
        String kind = phrases.of("kind." + findingClass);
        return new CaseWords(
                MessageFormat.format(phrases.of("subject"), kind, anchor.title()),
                kind,
                phrases.of("intro." + occasion + "." + findingClass, "intro." + occasion),
                phrases.of("side.anchor." + findingClass, "side.anchor"),
                anchor,
                phrases.of("side.line." + findingClass, "side.line"),
                lines.stream().map(this::line).toList(),
                phrases.of("question." + occasion + "." + findingClass, "question." + findingClass),
                clarification(content.disclosedAt(), at),
                dashboard.oneCase(caseId));
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

    private LineWords line(Line line) {
        return new LineWords(
                offering(line.offeringId(), line.organisationId()),
                line.percent(),
                phrases.of("band." + line.band().name()),
                phrases.sentences(line.reasons()));
    }

    private OfferingWords offering(String offeringId, String organisationId) {
        Map<String, String> titles = offerings.titles(List.of(offeringId));
        return new OfferingWords(
                titles.getOrDefault(offeringId, phrases.of("title.unknown")).strip(), name(organisationId));
    }

    private @Nullable String clarification(@Nullable Instant disclosedAt, Instant at) {
        return disclosedAt == null || !disclosedAt.isAfter(at)
                ? null
                : new MessageFormat(phrases.of("clarification"), Locale.GERMAN)
                        .format(new Object[] {DAY.format(disclosedAt)});
    }
}
