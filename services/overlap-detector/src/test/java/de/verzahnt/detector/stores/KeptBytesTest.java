package de.verzahnt.detector.stores;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.detector.state.OfferingState;
import de.verzahnt.detector.state.ProviderState;
import de.verzahnt.detector.state.ReportedOfferingState;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.apache.avro.SchemaNormalization;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

/** Kafka's join knows a kept report by a hash of its bytes: those of what is not stale must never change. */
class KeptBytesTest {
    private static final String EARLIER = "ReportedOfferingState-v4";
    private final Serde<ReportedOfferingState> serde = StateSerde.ofEither(
            ReportedOfferingState.class, state -> state, state -> state, EARLIER, state -> !state.getStale());

    @Test
    void whatIsNotStaleIsWrittenAsEarlierReleasesDid() {
        assertThat(fingerprint(false))
                .isEqualTo(SchemaNormalization.parsingFingerprint64(StateSchemas.earlier(EARLIER)));
    }

    @Test
    void whatIsStaleSaysSoAndBothAreRead() {
        assertThat(fingerprint(true))
                .isEqualTo(SchemaNormalization.parsingFingerprint64(ReportedOfferingState.getClassSchema()));
        assertThat(read(true).getStale()).isTrue();
        assertThat(read(false).getStale()).isFalse();
    }

    private long fingerprint(boolean stale) {
        return ByteBuffer.wrap(serde.serializer().serialize("", state(stale)))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong(2);
    }

    private ReportedOfferingState read(boolean stale) {
        return serde.deserializer().deserialize("", serde.serializer().serialize("", state(stale)));
    }

    private static ReportedOfferingState state(boolean stale) {
        OfferingState offering = OfferingState.newBuilder()
                .setId("caritas/cafe")
                .setProvider(new ProviderState("caritas", "caritas", "NONE", "vz.agency-activity.v1"))
                .setTitle("Café")
                .setDescription("Offener Treff")
                .setField("BEGEGNUNG")
                .setFurtherFields(List.of())
                .setTargetGroups(List.of())
                .setFormat("BEGEGNUNG")
                .setRole("OPERATIVE")
                .setDistricts(List.of("05334002"))
                .setLanguages(List.of())
                .setCooperationPartners(List.of())
                .build();
        return new ReportedOfferingState(offering, true, 1L, stale);
    }
}
