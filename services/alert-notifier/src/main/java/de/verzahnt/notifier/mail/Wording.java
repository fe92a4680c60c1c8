package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.feed.KnownOfferings;
import de.verzahnt.notifier.feed.KnownOrganisations;
import de.verzahnt.notifier.mail.CaseWords.LineWords;
import de.verzahnt.notifier.mail.CaseWords.OfferingWords;
import de.verzahnt.notifier.notice.NoticeContent;
import de.verzahnt.notifier.notice.NoticeContent.Line;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.signal.Demand;
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
    private final PlaceWords places;
    private final ReferenceData reference;

    Wording(
            MailMessages messages,
            KnownOfferings offerings,
            KnownOrganisations organisations,
            DashboardProperties dashboard,
            PlaceWords places,
            ReferenceData reference) {
        this.messages = messages;
        this.offerings = offerings;
        this.organisations = organisations;
        this.dashboard = dashboard;
        this.places = places;
        this.reference = reference;
    }

    /** The organisation's name, its id when there is none. */
    String name(String organisationId) {
        return organisations.names(List.of(organisationId)).getOrDefault(organisationId, organisationId);
    }

    /** What a talk is called in a calendar. */
    String talk(Locale language) {
        return messages.in(language).of("talk.summary");
    }

    CaseWords of(String caseId, NoticeContent content, String recipient, Instant at, Locale language) {
        Phrases phrases = messages.in(language);
        NewsWords news = NewsWords.of(phrases, content, recipient);
        String findingClass = content.findingClass().name();
        OfferingWords anchor = anchor(phrases, content);
        List<Line> lines = linesFor(content, news, recipient);
        String kind = phrases.of("kind." + findingClass);
        return new CaseWords(
                subject(phrases, news, content, anchor),
                kind,
                news.intro(),
                news.sentences(this::name),
                phrases.of("side.anchor." + findingClass, "side.anchor"),
                anchor,
                phrases.of("side.line." + findingClass, "side.line"),
                lines.stream().map(line -> line(phrases, content, line)).toList(),
                news.next(),
                clarification(phrases, content.disclosedAt(), at),
                phrases.of("why." + news.why()),
                dashboard.in(language, dashboard.oneCase(caseId)));
    }

    private String subject(Phrases phrases, NewsWords news, NoticeContent content, OfferingWords anchor) {
        String what = phrases.of("subject." + news.first().name());
        return places.of(content)
                .map(place -> phrases.filled("subject.there", what, place, anchor.title()))
                .orElseGet(() -> phrases.filled("subject", what, anchor.title()));
    }

    /** Those that what the recipient is told is about: of one line's provider the own ones. */
    private static List<Line> linesFor(NoticeContent content, NewsWords news, String recipient) {
        List<Line> told = content.lines().stream()
                .filter(line -> news.told().stream().anyMatch(one -> one.lines().contains(line.offeringId())))
                .toList();
        List<Line> own = told.stream()
                .filter(line -> line.organisationId().equals(recipient))
                .toList();
        return recipient.equals(content.anchorOrganisationId()) || own.isEmpty() ? told : own;
    }

    private LineWords line(Phrases phrases, NoticeContent content, Line line) {
        boolean weighed = line.occasion() != null && content.findingClass() != FindingClass.GAP;
        return new LineWords(
                content.findingClass() == FindingClass.GAP
                        ? new OfferingWords(
                                places.name(line.offeringId()).orElse(line.offeringId()), name(line.organisationId()))
                        : offering(phrases, line.offeringId(), line.organisationId()),
                weighed
                        ? phrases.filled(
                                "case.match",
                                line.percent(),
                                phrases.of("band." + line.band().name()))
                        : null,
                weighed ? phrases.sentences(line.reasons()) : "");
    }

    private OfferingWords anchor(Phrases phrases, NoticeContent content) {
        if (content.findingClass() != FindingClass.GAP) {
            return offering(phrases, content.anchorOfferingId(), content.anchorOrganisationId());
        }
        String demand = reference
                .demands()
                .find(Demand.codeIn(content.anchorOfferingId()))
                .map(rule -> phrases.language().equals(Locale.ENGLISH) ? rule.labelEn() : rule.labelDe())
                .orElse(phrases.of("title.unknown"));
        return new OfferingWords(demand, name(content.anchorOrganisationId()));
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
