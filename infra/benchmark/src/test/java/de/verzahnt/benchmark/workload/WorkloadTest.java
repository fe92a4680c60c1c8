package de.verzahnt.benchmark.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    private static final Path REPOSITORY = Path.of("../..");

    @Test
    void the_same_seed_gives_the_same_reports() {
        assertThat(Workload.of(REPOSITORY, 100, 7)).isEqualTo(Workload.of(REPOSITORY, 100, 7));
    }

    @Test
    void there_are_as_many_offerings_as_asked_for_with_edits_and_withdrawals() {
        List<Report> all =
                Workload.of(REPOSITORY, 300, 7).stream().flatMap(List::stream).toList();

        assertThat(all.stream().map(Report::offeringId).distinct()).hasSize(300);
        assertThat(all).anyMatch(Report::isWithdrawal);
        assertThat(all).hasSizeGreaterThan(350);
    }

    @Test
    void a_batch_is_of_one_organisation_and_names_no_offering_twice() {
        assertThat(Workload.of(REPOSITORY, 300, 7)).allSatisfy(batch -> {
            assertThat(batch.stream().map(Report::organisationId).distinct()).hasSize(1);
            assertThat(batch.stream().map(Report::offeringId)).doesNotHaveDuplicates();
        });
    }
}
