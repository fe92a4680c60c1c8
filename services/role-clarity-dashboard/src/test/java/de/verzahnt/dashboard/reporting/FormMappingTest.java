package de.verzahnt.dashboard.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.Sector;
import de.verzahnt.starter.problem.FieldError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormMappingTest {
    private static final Report REPORT = new Report(
            "diakonie-aachen/cafe",
            "diakonie-aachen-ia",
            "Sprachcafé",
            "Offener Treff.",
            "SPRACHE",
            List.of("BEGEGNUNG"),
            List.of("FRAUEN", "GEFLUECHTETE"),
            "BEGEGNUNG",
            "OPERATIVE",
            List.of("05334002-P-OST"),
            "2025-09-01",
            "2026-08-31",
            "FREQ=WEEKLY;BYDAY=TH 10:00-12:00",
            List.of("de", "ar"),
            "IA-NRW",
            "2026-12-31",
            List.of("ki-stadt-aachen"),
            "ki-stadt-aachen",
            "diakonie-aachen/haus",
            15,
            "https://www.example.org/cafe");

    @Test
    void aReportThatNobodyChangesGoesThroughTheFormUnchanged() {
        List<FieldError> errors = new ArrayList<>();

        assertThat(FormMapping.report(FormMapping.form(stored("ACTIVE")), "diakonie-aachen/cafe", errors))
                .isEqualTo(REPORT);
        assertThat(errors).isEmpty();
    }

    @Test
    void aCopyForTheNextYearIsANewOfferingWithThePeriodAYearLater() {
        OfferingForm copy = FormMapping.nextYear(stored("ACTIVE"));

        assertThat(copy.filled("id")).isFalse();
        assertThat(copy.revision()).isZero();
        assertThat(copy.one("periodFrom")).isEqualTo("2026-09-01");
        assertThat(copy.one("periodUntil")).isEqualTo("2027-08-31");
        assertThat(copy.one("title")).isEqualTo("Sprachcafé");
    }

    @Test
    void whatIsNoNumberIsToldAndNotSent() {
        List<FieldError> errors = new ArrayList<>();
        Report report = FormMapping.report(new OfferingForm(Map.of("capacity", List.of("viele"))), "a/b", errors);

        assertThat(report.capacity()).isNull();
        assertThat(errors).extracting(FieldError::field).containsExactly("capacity");
    }

    @Test
    void anOfferingStandsWhereItsPeriodLies() {
        assertThat(stored("ACTIVE").state(LocalDate.of(2026, 3, 1))).isEqualTo("RUNNING");
        assertThat(stored("ACTIVE").state(LocalDate.of(2025, 3, 1))).isEqualTo("COMING");
        assertThat(stored("ACTIVE").state(LocalDate.of(2026, 9, 1))).isEqualTo("PAST");
        assertThat(stored("WITHDRAWN").state(LocalDate.of(2026, 3, 1))).isEqualTo("WITHDRAWN");
    }

    @Test
    void aNewIdSaysWhoseItIsAndWhatItIsAndIsUsedOnlyOnce() {
        OwnOrganisation diakonie =
                new OwnOrganisation("diakonie-aachen-ia", "Diakonie", Sector.FREE, "IA", null, "diakonie-aachen", null);
        String id = NewId.of(diakonie, "Café für Mädchen & Jungen!");

        assertThat(id).matches("diakonie-aachen/cafe-fuer-maedchen-jungen-[a-z0-9]{5}");
        assertThat(id).isNotEqualTo(NewId.of(diakonie, "Café für Mädchen & Jungen!"));
        assertThat(NewId.of(diakonie, "Кафе")).matches("diakonie-aachen/angebot-[a-z0-9]{5}");
        assertThat(NewId.fits(id, diakonie)).isTrue();
        assertThat(NewId.fits("caritas-aachen/cafe", diakonie)).isFalse();
    }

    private static Stored stored(String lifecycle) {
        return new Stored(
                "diakonie-aachen/cafe", lifecycle, null, 3, Instant.EPOCH, "kufer", "API", null, null, null, REPORT);
    }
}
