package de.verzahnt.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.verzahnt.intake.check.FewDistricts;
import de.verzahnt.intake.check.FewOrganisations;
import de.verzahnt.intake.check.FreeGateway;
import de.verzahnt.intake.check.OfferingCheck;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.table.OfferingTable;
import de.verzahnt.intake.table.TableResult;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import de.verzahnt.starter.problem.FieldError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFilesTest {
    private final Caller caller = new Caller("account-1", Set.of("caritas-aachen"), Set.of(Role.REPORTER));
    private final OfferingCheck check =
            new OfferingCheck(ReferenceData.load(), new FewDistricts(), new FewOrganisations(), new FreeGateway());

    @Test
    void everyBrokenRowIsToldWithItsTrueNumberItsColumnAndWhatWouldBeRight() throws IOException {
        Map<String, String> told = errors("intake-files/broken.csv");

        Map<String, String> expected = expected();
        assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((place, word) -> assertThat(told.get(place)).as(place).contains(word));
    }

    @Test
    void aFileWithLoneCarriageReturnsIsReadRowByRow() throws IOException {
        assertThat(errors("intake-files/broken-cr.csv")).containsOnlyKeys("row 4, start_date");
    }

    @Test
    void quotesOfPersonalDataComeBackMasked() throws IOException {
        assertThat(refused("intake-files/broken.csv"))
                .filteredOn(row -> row.place().equals("row 9"))
                .allSatisfy(row -> assertThat(row.toString()).doesNotContain("23125", "Mustermann"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"activity_id,organisation_id,title,colour", "activity_id,organisation_id,title,title"})
    void aColumnNobodyKnowsInTheFormatOfTheHubIsRefusedByItsName(String header) {
        TableResult result = Lists.answer(header.getBytes(StandardCharsets.UTF_8), caller);

        assertThat(result).isInstanceOfSatisfying(TableResult.Unusable.class, unusable -> assertThat(unusable.errors())
                .extracting(FieldError::value, FieldError::expectedDe)
                .contains(tuple(null, "eine Spalte districts"))
                .containsAnyOf(tuple("colour", "keine unbekannte Spalte"), tuple("title", "jede Spalte nur einmal")));
    }

    private Map<String, String> errors(String file) throws IOException {
        Map<String, String> told = new LinkedHashMap<>();
        for (BatchRow row : refused(file)) {
            row.placedErrors().forEach(error -> told.merge(error.field(), error.expectedDe(), (a, b) -> a + b));
        }
        return told;
    }

    private List<BatchRow> refused(String file) throws IOException {
        OfferingTable table = Lists.read(bytes(file), caller);
        BatchCheck batch = new BatchCheck(check, caller, table::nameOf);
        return table.items().items().stream()
                .map(item -> batch.verdict(item).refusal())
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<String, String> expected() throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        new String(bytes("broken-rows.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .forEach(cells -> expected.put(cells[0].strip(), cells[1].strip()));
        return expected;
    }

    private static byte[] bytes(String resource) throws IOException {
        try (var file = BrokenFilesTest.class.getResourceAsStream("/" + resource)) {
            return Objects.requireNonNull(file, resource).readAllBytes();
        }
    }
}
