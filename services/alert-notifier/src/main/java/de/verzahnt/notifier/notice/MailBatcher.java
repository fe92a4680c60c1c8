package de.verzahnt.notifier.notice;

import de.verzahnt.notifier.notice.BatchingPolicy.Way;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns recorded deliveries into mails. What one state of a case has to tell leaves for all its parties together, so
 * that nobody hears of it before the others only because those are in a storm.
 */
@Component
public class MailBatcher {

    private final Deliveries deliveries;
    private final MailPlans plans;
    private final NoticeProperties settings;
    private final Clock clock;

    MailBatcher(Deliveries deliveries, MailPlans plans, NoticeProperties settings, Clock clock) {
        this.deliveries = deliveries;
        this.plans = plans;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes all mails that are ripe. */
    @Transactional
    public void gather() {
        List<WaitingDelivery> all = deliveries.lock() ? deliveries.undecided() : List.of();
        if (all.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<String, List<WaitingDelivery>> byOrganisation =
                all.stream().collect(Collectors.groupingBy(WaitingDelivery::organisationId));
        Map<String, Way> ways = ways(byOrganisation, now);
        Set<String> ripe = RipeStates.of(all, one -> isRipe(one, ways, now));
        new TreeMap<>(byOrganisation)
                .forEach((organisation, waiting) -> makeMails(
                        ways.getOrDefault(organisation, Way.WAIT),
                        waiting.stream()
                                .filter(one -> ripe.contains(one.state()))
                                .toList(),
                        now));
    }

    private Map<String, Way> ways(Map<String, List<WaitingDelivery>> byOrganisation, Instant now) {
        var gathering = new BatchingPolicy(settings.quiet(), settings.stormWindow(), settings.stormAbove());
        Map<String, Integer> recent = deliveries.casesSince(now.minus(settings.stormWindow()), byOrganisation.keySet());
        Map<String, Way> ways = new HashMap<>();
        byOrganisation.forEach((organisation, waiting) -> ways.put(
                organisation,
                gathering.of(
                        waiting.stream().map(WaitingDelivery::waiting).toList(),
                        recent.getOrDefault(organisation, 0),
                        now)));
        return ways;
    }

    private boolean isRipe(WaitingDelivery one, Map<String, Way> ways, Instant now) {
        boolean named = one.complete() || !now.isBefore(one.recordedAt().plus(settings.patience()));
        return named && ways.get(one.organisationId()) != Way.WAIT;
    }

    private void makeMails(Way way, List<WaitingDelivery> ripe, Instant now) {
        if (way == Way.ONE_MAIL_FOR_ALL) {
            makeMails(ripe, now);
        } else {
            Map<String, String> reports = reports(ripe);
            ripe.stream()
                    .collect(Collectors.groupingBy(
                            one -> reports.getOrDefault(one.notice().caseId(), ""), TreeMap::new, Collectors.toList()))
                    .values()
                    .forEach(ofOneReport -> makeMails(ofOneReport, now));
        }
    }

    /** What each case goes with: whatever else the report brought that its oldest news came from. */
    private static Map<String, String> reports(List<WaitingDelivery> oldestFirst) {
        Map<String, String> reports = new HashMap<>();
        for (WaitingDelivery one : oldestFirst) {
            String report = one.report();
            String caseId = one.notice().caseId();
            reports.putIfAbsent(caseId, report == null ? caseId : report);
        }
        return reports;
    }

    private void makeMails(List<WaitingDelivery> ofOneMail, Instant now) {
        List<NoticeId> notices = ofOneMail.stream().map(WaitingDelivery::notice).toList();
        long cases = notices.stream().map(NoticeId::caseId).distinct().count();
        if (cases > 0) {
            plans.makeOne(notices, cases > 1, now);
        }
    }
}
