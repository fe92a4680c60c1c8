package de.verzahnt.abh.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.starter.problem.FieldError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TouchpointBatchTest {

    private final TouchpointBatch batch =
            new TouchpointBatch(JsonMapper.builder().build());
    private final List<FieldError> errors = new ArrayList<>();

    @Test
    void aFieldOfTheWrongTypeIsToldOnceAndWhatIsBesideItIsStillReadAtItsPlace() {
        Map<TableKey, List<PlacedRow>> tables = lines("""
                {"authority": "abh", "period": {}, "rows": [{"kind": "abh.erstkontakt", "count": []}], "more": 1}
                """);

        assertThat(errors)
                .extracting(FieldError::field)
                .containsExactly("line[1].period", "line[1].rows[0].count", "line[1].more");
        assertThat(tables.values()).singleElement().satisfies(rows -> {
            assertThat(rows.get(0).row().kind()).isEqualTo("abh.erstkontakt");
            assertThat(rows.get(0).place().apply("kind")).isEqualTo("line[1].rows[0].kind");
        });
    }

    @Test
    void aLineThatIsNoJsonIsAnErrorOfThatLineOnly() {
        Map<TableKey, List<PlacedRow>> tables = lines("""
                {"authority":
                {"authority": "abh", "period": "2026-Q1", "rows": [{"count": 7}]}
                """);

        assertThat(errors).extracting(FieldError::field).containsExactly("line[1]");
        assertThat(tables).containsOnlyKeys(new TableKey("abh", "2026-Q1"));
    }

    @Test
    void allThatIsMissingInATableIsNamed() {
        lines("{}");

        assertThat(errors)
                .extracting(FieldError::field)
                .containsExactly("line[1].period", "line[1].authority", "line[1].rows");
    }

    private Map<TableKey, List<PlacedRow>> lines(String body) {
        ReportedTables read = batch.lines(body.getBytes(StandardCharsets.UTF_8));
        errors.addAll(read.errors());
        return read.tables().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, table -> table.getValue()
                .rows()));
    }
}
