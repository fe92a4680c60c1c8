package de.verzahnt.dashboard.sample;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.ProcessChange;
import de.verzahnt.events.TouchpointCount;
import de.verzahnt.reference.ReferenceData;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The counts and notices of the example, rounded and suppressed as the gateway does it. */
final class SampleTouchpoints {

    private static final ReferenceData REFERENCE = ReferenceData.load();

    private SampleTouchpoints() {}

    static Stream<SampleEvent> counts() {
        return SampleRow.of("abh_touchpoints.csv").stream().map(SampleTouchpoints::count);
    }

    static Stream<SampleEvent> processChanges() {
        return SampleRow.of("process_changes.csv").stream().map(SampleTouchpoints::processChange);
    }

    private static SampleEvent count(SampleRow row) {
        int raw = Objects.requireNonNull(row.number("count"));
        int k = REFERENCE
                .touchpointKinds()
                .find(row.text("kind"))
                .orElseThrow()
                .k()
                .orElse(1);
        boolean suppressed = raw > 0 && raw < k;
        @Nullable String referredTo = row.optional("referred_to");
        TouchpointCount count = TouchpointCount.newBuilder()
                .setAuthorityId(row.text("authority_id"))
                .setDistrictKey(row.text("district_key"))
                .setPeriod(row.text("period"))
                .setKind(row.text("kind"))
                .setReferredTo(referredTo)
                .setCount(suppressed ? null : 5 * Math.round(raw / 5f))
                .setSuppressed(suppressed)
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(SampleRow.provenance(row.text("authority_id")))
                .build();
        return new SampleEvent(Topics.ABH_TOUCHPOINT, key(row), count);
    }

    private static String key(SampleRow row) {
        return Stream.of("authority_id", "district_key", "period", "kind", "referred_to")
                .map(row::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }

    private static SampleEvent processChange(SampleRow row) {
        ProcessChange change = ProcessChange.newBuilder()
                .setChangeId(row.text("notice_id"))
                .setAuthorityId(row.text("authority_id"))
                .setKind(row.text("kind"))
                .setTitle(row.text("title"))
                .setDescription(row.text("description"))
                .setDistrictKey(row.text("district_key"))
                .setValidFrom(Objects.requireNonNull(row.date("valid_from")))
                .setValidUntil(row.date("valid_until"))
                .setTargetGroups(row.list("target_groups"))
                .setLanguages(row.list("languages"))
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(SampleRow.provenance(row.text("authority_id")))
                .build();
        return new SampleEvent(Topics.ABH_PROCESS_CHANGE, row.text("notice_id"), change);
    }
}
