package de.verzahnt.benchmark.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LandRecordsTest {

    @Test
    void aLandHasTheOfferingsAskedForAndTheOrganisationsThatRunThem() {
        var records = new LandRecords(Path.of("../.."), 200);

        assertThat(records.offerings()).isEqualTo(200);
        assertThat(records.organisations()).isBetween(100, 200);
    }
}
