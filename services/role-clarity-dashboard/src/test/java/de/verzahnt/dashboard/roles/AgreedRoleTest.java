package de.verzahnt.dashboard.roles;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.Channel;
import de.verzahnt.reference.Sector;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreedRoleTest {

    private static final Instant THEN = Instant.parse("2026-02-01T09:00:00Z");

    private final AgreedRole role = new AgreedRole(
            "SPRACHE",
            "05334002",
            List.of(
                    version(1, "2026-01-01", null, "caritas-aachen-ia"),
                    version(2, "2026-07-01", "2026-12-31", "diakonie-aachen-ia")));

    @Test
    void nothingHoldsBeforeTheFirstDay() {
        assertThat(role.on(LocalDate.parse("2025-12-31"))).isEmpty();
    }

    @Test
    void theFormerVersionHoldsUntilTheFirstDayOfTheNextOne() {
        assertThat(role.on(LocalDate.parse("2026-06-30")))
                .hasValue(role.versions().get(0));
        assertThat(role.on(LocalDate.parse("2026-07-01")))
                .hasValue(role.versions().get(1));
    }

    @Test
    void whatIsOverDoesNotBringTheFormerVersionBack() {
        assertThat(role.on(LocalDate.parse("2026-12-31"))).isPresent();
        assertThat(role.on(LocalDate.parse("2027-01-01"))).isEmpty();
    }

    @Test
    void whatIsRecordedLaterForTheSameDayCorrectsTheFormer() {
        AgreedRole corrected = new AgreedRole(
                "SPRACHE",
                "05334002",
                List.of(version(1, "2026-01-01", null, "a"), version(2, "2026-01-01", null, "b")));

        assertThat(corrected.on(LocalDate.parse("2026-01-01")).orElseThrow().operative())
                .containsExactly("b");
    }

    @Test
    void anEventTellsAllVersionsAndIsReadBackAsTheSame() {
        AgreedRole mixed = new AgreedRole(
                "BERATUNG",
                "05334",
                List.of(
                        version(1, "2026-01-01", null, "caritas-aachen-ia"),
                        new AgreedVersion(
                                2,
                                LocalDate.parse("2026-03-01"),
                                null,
                                List.of(),
                                Sector.FREE,
                                List.of("ki-stadt-aachen"),
                                "TOP 4",
                                "lenkungsgruppe",
                                THEN)));

        assertThat(AgreedRoleMapping.role(AgreedRoleMapping.event(mixed, Channel.FORM)))
                .isEqualTo(mixed);
    }

    private static AgreedVersion version(long revision, String from, @Nullable String until, String operative) {
        return new AgreedVersion(
                revision,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                List.of(operative),
                null,
                List.of(),
                "Sitzung der Lenkungsgruppe, TOP 3",
                "lenkungsgruppe",
                THEN);
    }
}
