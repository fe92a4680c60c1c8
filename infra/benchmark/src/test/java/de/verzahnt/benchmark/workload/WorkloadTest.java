package de.verzahnt.benchmark.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    private static final Path REPOSITORY = Path.of("../..");

    @Test
    void theSameSeedGivesTheSameReports() {
        assertThat(Workload.of(REPOSITORY, 100, 7)).isEqualTo(Workload.of(REPOSITORY, 100, 7));
    }

    @Test
    void thereAreAsManyOfferingsAsAskedForWithEditsAndWithdrawals() {
        List<Report> all =
                Workload.of(REPOSITORY, 300, 7).stream().flatMap(List::stream).toList();

        assertThat(all.stream().map(Report::offeringId).distinct()).hasSize(300);
        assertThat(all).anyMatch(Report::isWithdrawal);
        assertThat(all).hasSizeGreaterThan(350);
    }

    @Test
    void aBatchIsOfOneOrganisationAndNamesNoOfferingTwice() {
        assertThat(Workload.of(REPOSITORY, 300, 7)).allSatisfy(batch -> {
            assertThat(batch.stream().map(Report::organisationId).distinct()).hasSize(1);
            assertThat(batch.stream().map(Report::offeringId)).doesNotHaveDuplicates();
        });
    }
}
