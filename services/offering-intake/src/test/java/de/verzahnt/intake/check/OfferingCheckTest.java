package de.verzahnt.intake.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.problem.FieldError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferingCheckTest {
    private static final String ID = "caritas-aachen/cafe";
    private final OfferingCheck check =
            new OfferingCheck(ReferenceData.load(), new FewDistricts(), new FewOrganisations(), new FreeGateway());

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongReports")
    void oneBrokenRuleIsOneErrorOfItsField(String rule, String fields, String field, String expected) {
        assertThat(errors(ID, Reports.with(fields))).as(rule).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.expectedDe()).contains(expected);
            assertThat(error.expectedEn()).isNotBlank();
        });
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        OfferingReport report = Reports.with("""
                {"title": " ", "field": "X", "districts": ["05999123"], "periodUntil": "2020-01-01", "capacity": -1}
                """);

        assertThat(errors(ID, report))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("title", "field", "districts[0]", "periodUntil", "capacity");
    }

    @Test
    void everyWrongRuleOfAScheduleIsNamedInBothLanguages() {
        OfferingReport report = Reports.with("""
                {"schedule": "FREQ=HOURLY 10:00-12:00 | FREQ=WEEKLY;BYDAY=TH | FREQ=MONTHLY;BYDAY=6TH"}
                """);

        assertThat(errors(ID, report))
                .extracting(FieldError::field, FieldError::value, FieldError::expectedDe, FieldError::expectedEn)
                .containsExactly(
                        tuple(
                                "schedule",
                                "FREQ=HOURLY 10:00-12:00",
                                "FREQ=DAILY, WEEKLY, MONTHLY oder YEARLY; Uhrzeiten stehen hinter der Regel",
                                "FREQ=DAILY, WEEKLY, MONTHLY or YEARLY; hours stand after the rule"),
                        tuple(
                                "schedule",
                                "FREQ=MONTHLY;BYDAY=6TH",
                                "eine Regel, nach der das Angebot mindestens einmal stattfindet",
                                "a rule by which the offering takes place at least once"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU 15:00-17:00|FREQ=MONTHLY;BYDAY=1TH,-1FR 10:00-12:00",
                "FREQ=WEEKLY;UNTIL=20261218T235959;BYDAY=MO,WE",
                "FREQ=WEEKLY;BYDAY=TU;COUNT=10;EXDATE=20260303,20260310 16:00-18:00",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"
            })
    void aScheduleThatSomebodyMayMeanIsAccepted(String schedule) {
        assertThat(errors(ID, Reports.with("{\"schedule\": \"" + schedule + "\"}")))
                .isEmpty();
    }

    @Test
    void theRightReportIsAccepted() {
        assertThat(check.check(ID, Reports.right())).isInstanceOf(Checked.Accepted.class);
    }

    @Test
    void aSozialraumItsKiKeepsIsADistrictLikeThoseOfTheList() {
        OfferingReport report = Reports.with("{\"districts\": [\"%s\"]}".formatted(FewDistricts.KEPT));

        assertThat(check.check(ID, report)).isInstanceOf(Checked.Accepted.class);
    }

    @Test
    void aReportWithTheBareMinimumIsAccepted() {
        OfferingReport report = Reports.with("""
                {"description": null, "furtherFields": null, "targetGroups": null, "periodFrom": null, "periodUntil": "",
                 "schedule": null, "languages": null, "fundingProgramme": null, "fundingUntil": null,
                 "cooperationPartners": null, "delegatedBy": null, "partOf": null, "capacity": null, "url": null}
                """);

        assertThat(check.check(ID, report)).isInstanceOf(Checked.Accepted.class);
    }

    @Test
    void aNetworkWithoutLegalBodyMayReportToTheAgenciesGateway() {
        assertThat(errors(ID, Reports.with("{\"organisationId\": \"netzwerk\"}")))
                .isEmpty();
    }

    @Test
    void theSameWordsAreTheSameTextHoweverTheirUmlautsAreWritten() {
        Checked composed = check.check(ID, Reports.with("{\"title\": \"Caf\\u00e9\"}"));
        Checked combined = check.check(ID, Reports.with("{\"title\": \" Cafe\\u0301 \"}"));

        assertThat(combined).isEqualTo(composed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Deutsch lernen\\n- Kochen",
                "- 10 Plätze",
                "- 2x im Monat",
                "- „Elterncafé“ (nachmittags)",
                "- Lehrer(innen) beraten",
                "- Deutschkurs (B2)\\n- Treff (14-16 Uhr)"
            })
    void aListWithDashesIsTextAndNoFormula(String description) {
        assertThat(errors(ID, Reports.with("{\"description\": \"" + description + "\"}")))
                .isEmpty();
    }

    @Test
    void titlesAndDescriptionsMayBeAsLongAsPromisedAndNoLonger() {
        assertThat(errors(ID, Reports.with(text("title", 200)))).isEmpty();
        assertThat(errors(ID, Reports.with(text("title", 201)))).hasSize(1);
        assertThat(errors(ID, Reports.with(text("description", 4000)))).isEmpty();
        assertThat(errors(ID, Reports.with(text("description", 4001)))).hasSize(1);
    }

    @Test
    void anIdIsTwoPlainWordsWithASlash() {
        for (String wrong : List.of("cafe", "a/b/c", "Caritas/cafe", "a/-b", "a/ä", "a/", "a/" + "x".repeat(81))) {
            assertThat(errors(wrong, Reports.right()))
                    .as(wrong)
                    .extracting(FieldError::field)
                    .containsExactly("id");
        }
    }

    private List<FieldError> errors(String id, OfferingReport report) {
        return check.check(id, report) instanceof Checked.Refused refused ? refused.errors() : List.of();
    }

    private static String text(String field, int length) {
        return "{\"" + field + "\": \"" + "ö".repeat(length) + "\"}";
    }

    static Stream<Arguments> wrongReports() {
        return lines("/wrong-reports.txt")
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arguments.of(Arrays.stream(line.split("\\s*\\|\\s+(?=\\S)"))
                        .map(String::strip)
                        .toArray()));
    }

    private static Stream<String> lines(String resource) {
        try (var file = OfferingCheckTest.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
