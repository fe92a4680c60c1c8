package de.verzahnt.abh.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.starter.problem.FieldError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TouchpointFileTest {

    private static final String HEADER = "authority_id,period,district_key,kind,referred_to,count\n";

    private final List<FieldError> errors = new ArrayList<>();

    @Test
    void aShortRowFailsByItselfAndTheOthersAreStillRead() {
        Map<TableKey, List<PlacedRow>> tables =
                tables("abh,2026-Q1,05334002\nabh,2026-Q1,05334004,abh.erstkontakt,,20\n");

        assertThat(errors).extracting(FieldError::field).containsExactly("row 2");
        assertThat(tables.get(new TableKey("abh", "2026-Q1")))
                .singleElement()
                .satisfies(row -> assertThat(row.place().apply("count")).isEqualTo("row 3, count"));
    }

    @Test
    void aRowWithoutItsPeriodIsStillCheckedForTheRest() {
        Map<TableKey, List<PlacedRow>> tables = tables("abh,,05334002,abh.erstkontakt,,20\nabh,20\0,x,y,z,1\n");

        assertThat(errors).extracting(FieldError::field).containsExactly("row 2, period", "row 3, period");
        assertThat(tables).hasSize(2);
    }

    private Map<TableKey, List<PlacedRow>> tables(String rows) {
        ReportedTables read = TouchpointFile.tables((HEADER + rows).getBytes(StandardCharsets.UTF_8));
        errors.addAll(read.errors());
        return read.tables().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, table -> table.getValue()
                .rows()));
    }
}
