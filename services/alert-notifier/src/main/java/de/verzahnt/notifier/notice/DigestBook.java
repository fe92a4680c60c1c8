package de.verzahnt.notifier.notice;

import de.verzahnt.notifier.notice.DigestContent.Part;
import de.verzahnt.notifier.notice.Gathered.Waiting;
import de.verzahnt.notifier.policy.DigestMoments;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the digests whose morning has come: one mail a recipient and morning, each in one transaction under the lock of
 * gathering, so that two instances, or one that died in between, make none twice. What was recorded after the morning waits
 * for the next one, and a morning nobody was there for is made up for by the first who is.
 */
@Component
class DigestBook {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Deliveries deliveries;
    private final Gathered gathered;
    private final Tellings tellings;
    private final NoticeBook book;
    private final MailPlans plans;
    private final NoticeEvents events;
    private final Clock clock;

    DigestBook(
            Deliveries deliveries,
            Gathered gathered,
            Tellings tellings,
            NoticeBook book,
            MailPlans plans,
            NoticeEvents events,
            Clock clock) {
        this.deliveries = deliveries;
        this.gathered = gathered;
        this.tellings = tellings;
        this.book = book;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Looks after the next recipient of whom something waits since before the last morning.
     *
     * @param after the recipients up to this one are passed over; empty passes over none
     * @return the recipient; empty when there is none, or another instance is at it
     */
    @Transactional
    public Optional<String> makeNext(String after) {
        if (!deliveries.lock()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Instant morning = DigestMoments.lastMorning(now);
        Optional<String> recipient = gathered.nextRecipient(morning, after);
        recipient.ifPresent(one -> make(one, due(one, now), morning, now));
        return recipient;
    }

    /** What goes now, by case; what is wanted no more is dropped. */
    private Map<String, List<Waiting>> due(String organisationId, Instant now) {
        List<Waiting> due = new ArrayList<>();
        for (Waiting one : gathered.of(organisationId)) {
            tellings.gathered(one.content(), organisationId)
                    .ifPresentOrElse(
                            rhythm -> {
                                if (one.recordedAt().isBefore(DigestMoments.last(rhythm, now))) {
                                    due.add(one);
                                }
                            },
                            () -> gathered.drop(one.notice()));
        }
        return due.stream()
                .collect(Collectors.groupingBy(one -> one.notice().caseId(), TreeMap::new, Collectors.toList()));
    }

    private void make(String organisationId, Map<String, List<Waiting>> byCase, Instant morning, Instant now) {
        List<Part> parts = new ArrayList<>();
        List<NoticeId> told = new ArrayList<>();
        byCase.forEach((caseId, newestFirst) -> {
            List<NoticeId> notices = newestFirst.stream().map(Waiting::notice).toList();
            Optional<NoticeContent> standing = standing(caseId, newestFirst, organisationId);
            standing.ifPresentOrElse(
                    content -> {
                        parts.add(new Part(caseId, content));
                        told.addAll(notices);
                    },
                    () -> notices.forEach(gathered::drop));
        });
        if (!parts.isEmpty()) {
            String content = JSON.writeValueAsString(new DigestContent(parts));
            events.changed(plans.ofDigest(organisationId, told, content, morning, now));
        }
    }

    private Optional<NoticeContent> standing(String caseId, List<Waiting> newestFirst, String organisationId) {
        NoticeContent merged =
                NoticeContent.merged(newestFirst.stream().map(Waiting::content).toList());
        return new AsItStands(book.lastState(caseId).orElse(null)).of(merged, organisationId);
    }
}
