package de.verzahnt.intake.report.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void aPlaceIsNamedTheSameWayByEveryGateway() {
        assertThat(Place.field(Place.row(8), "count")).isEqualTo("row 8, count");
        assertThat(Place.field(Place.row(8), "")).isEqualTo("row 8");
        assertThat(Place.field(Place.line(8), "count")).isEqualTo("line[8].count");
        assertThat(Place.field(Place.item(7), "count")).isEqualTo("[7].count");
    }
}
