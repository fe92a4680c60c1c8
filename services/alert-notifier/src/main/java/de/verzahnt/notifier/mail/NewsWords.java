package de.verzahnt.notifier.mail;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.Talk;
import de.verzahnt.notifier.notice.NoticeContent;
import de.verzahnt.notifier.policy.News;
import de.verzahnt.notifier.policy.Said;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a case, in the words of one language and for one recipient. What somebody wrote in their own words
 * is never quoted: mails name the outcome and lead to the page; only of an invitation the place of the talk.
 *
 * @param told oldest first
 */
record NewsWords(Phrases phrases, List<News> told, String recipient, String findingClass) {

    static NewsWords of(Phrases phrases, NoticeContent content, String recipient) {
        return new NewsWords(
                phrases,
                content.newsFor(recipient),
                recipient,
                content.findingClass().name());
    }

    /** What the mail is about before all. */
    CaseEvent first() {
        return told.stream().map(News::event).min(Enum::compareTo).orElse(CaseEvent.NEW);
    }

    /** Key of the sentence that says why the recipient is told of that. */
    String why() {
        return told.stream()
                .filter(one -> one.event() == first())
                .flatMap(one -> Optional.ofNullable(one.why().get(recipient)).stream())
                .findFirst()
                .orElse("own-offering");
    }

    String intro() {
        String event = first().name();
        return phrases.of("intro." + why() + "." + event, "intro." + event + "." + findingClass, "intro." + event);
    }

    String next() {
        String event = first().name();
        return phrases.of(
                "next." + why() + "." + event,
                "next." + why(),
                "next." + event,
                "question." + event + "." + findingClass,
                "question." + findingClass);
    }

    /** A sentence for each that has one. */
    List<String> sentences(NameLookup names) {
        return told.stream()
                .map(one -> sentence(one, names))
                .filter(sentence -> !sentence.isEmpty())
                .distinct()
                .toList();
    }

    /** Name of an organisation by its id. */
    interface NameLookup {
        String of(String organisationId);
    }

    private String sentence(News one, NameLookup names) {
        String event = one.event().name();
        return switch (one.event()) {
            case NEW, NEW_LINE, BAND_CHANGED -> "";
            case REOPENED, CLOSED, LINE_GONE ->
                one.reason().isEmpty()
                        ? ""
                        : phrases.of("reason." + event + "." + one.reason(), "reason." + one.reason());
            case CLARIFICATION_ENDS_SOON, CLARIFICATION_ENDED -> "";
            case SETTLED,
                    STEERING_DECISION,
                    ABSPRACHE_ENDS_SOON,
                    PROPOSAL,
                    INVITATION,
                    QUESTION,
                    REFUSAL,
                    HELP,
                    CONSENT,
                    SETTLED_OWN,
                    UNDO,
                    STATEMENT,
                    ESCALATION -> said(event, one.said(), names);
        };
    }

    private String said(String event, @Nullable Said said, NameLookup names) {
        if (said == null) {
            return "";
        }
        String speaker = said.steering() ? phrases.of("said.steering") : names.of(said.by());
        return phrases.filled("said." + event, speaker, outcome(said));
    }

    private String outcome(Said said) {
        Talk talk = said.talk();
        if (talk != null) {
            return phrases.talk(talk);
        }
        String outcome = phrases.of("outcome." + said.outcome().name());
        LocalDate until = said.validUntil();
        if (until == null) {
            return outcome;
        }
        DateTimeFormatter day = DateTimeFormatter.ofPattern(phrases.of("day"), phrases.language());
        return phrases.filled("outcome.until", outcome, day.format(until));
    }
}
