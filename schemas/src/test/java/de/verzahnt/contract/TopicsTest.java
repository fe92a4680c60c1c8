package de.verzahnt.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.Channel;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Provenance;
import de.verzahnt.events.RuleBookActivated;
import de.verzahnt.events.TouchpointCount;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void theKeyOfACountIsItsCellAndWhereItReferredTo() {
        String cell = "abh-staedteregion/05334002/2026-Q3/abh.verweis";

        assertThat(Topics.ABH_TOUCHPOINT.keyOf(count(null))).isEqualTo(cell);
        assertThat(Topics.ABH_TOUCHPOINT.keyOf(count("MBE"))).isEqualTo(cell + "/MBE");
    }

    @Test
    void allDecisionsOnTheRulesStandUnderOneKey() {
        assertThat(Topics.RULE_BOOK.keyOf(new RuleBookActivated())).isEqualTo("rule-book");
    }

    @Test
    void noTwoTopicsShareANameOrARecord() {
        assertThat(Topics.all()).extracting(topic -> topic.name()).doesNotHaveDuplicates();
        assertThat(Topics.all()).extracting(topic -> topic.type()).doesNotHaveDuplicates();
    }

    private static TouchpointCount count(@Nullable String referredTo) {
        return TouchpointCount.newBuilder()
                .setAuthorityId("abh-staedteregion")
                .setDistrictKey("05334002")
                .setPeriod("2026-Q3")
                .setKind("abh.verweis")
                .setReferredTo(referredTo)
                .setCount(25)
                .setSuppressed(false)
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(new Provenance(Instant.EPOCH, "abh-staedteregion", "test", Channel.API))
                .build();
    }
}
