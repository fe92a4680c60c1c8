package de.verzahnt.benchmark.decisions;

import de.verzahnt.contract.OfferingEvent;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.Organisation;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.local.LogAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads from the log what decisions are about. */
final class HubLog {

    private final Map<String, List<OverlapCase>> cases = new TreeMap<>();
    private final Map<String, DecisionRecorded> said = new TreeMap<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final Map<String, Organisation> organisations = new TreeMap<>();

    private HubLog() {}

    /** Cases first: whatever they speak of is in the log by then. */
    static Records read(LogAddress address) {
        HubLog log = new HubLog();
        try (TopicReader reader = new TopicReader(address)) {
            reader.read(Topics.OVERLAP_CASE, log::take);
            reader.read(Topics.DECISION, log::take);
            reader.read(
                    Topics.AGENCY_ACTIVITY,
                    (place, one) -> log.offered(place, one == null ? null : OfferingEvent.of(one)));
            reader.read(
                    Topics.KI_PROJECT, (place, one) -> log.offered(place, one == null ? null : OfferingEvent.of(one)));
            reader.read(Topics.ORGANISATION, log::take);
            return new Records(
                    log.cases,
                    log.said,
                    Offerings.of(log.wordings),
                    new Organisations(log.organisations),
                    reader.unreadable());
        }
    }

    private void take(ConsumerRecord<String, byte[]> place, @Nullable OverlapCase state) {
        if (state != null) {
            cases.computeIfAbsent(place.key(), id -> new ArrayList<>()).add(state);
        }
    }

    private void take(ConsumerRecord<String, byte[]> place, @Nullable DecisionRecorded decision) {
        if (decision != null) {
            said.put(decision.getDecisionId(), decision);
        }
    }

    private void offered(ConsumerRecord<String, byte[]> place, @Nullable OfferingEvent event) {
        if (event == null) {
            forget(place);
        } else {
            wordings.add(Wording.of(place.topic(), Instant.ofEpochMilli(place.timestamp()), event));
        }
    }

    private void take(ConsumerRecord<String, byte[]> place, @Nullable Organisation organisation) {
        if (organisation == null) {
            organisations.remove(place.key());
        } else {
            organisations.put(place.key(), organisation);
        }
    }

    /** Whose time of retention is over is not brought back. */
    private void forget(ConsumerRecord<String, byte[]> place) {
        wordings.removeIf(one -> one.topic().equals(place.topic()) && one.id().equals(place.key()));
    }
}
