package de.verzahnt.systemtests.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttackFileTest {

    private static final List<Attack> ATTACKS = AttackFile.allUnder(Path.of("src/test/resources/hostile"));

    @Test
    void theTableHasAtLeast150DifferentRequests() {
        assertThat(ATTACKS).hasSizeGreaterThanOrEqualTo(150);
        assertThat(ATTACKS).extracting(Attack::name).doesNotHaveDuplicates();
    }

    @Test
    void noneOfThemMayEndAsAnErrorOfTheService() {
        assertThat(ATTACKS)
                .allSatisfy(attack -> assertThat(attack.status()).isNotEmpty().allMatch(status -> status < 500));
    }

    @Test
    void everyServiceIsAmongTheTargets() {
        assertThat(ATTACKS.stream().flatMap(attack -> attack.targets().stream()))
                .contains("agency-activities", "ki-projects", "abh-touchpoints", "overlap-detector", "identity")
                .contains("role-clarity-dashboard", "alert-notifier");
    }
}
