package de.verzahnt.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignalFilesTest {
    private final ReferenceData data = ReferenceData.load();

    @Test
    void everyCodeOfARoleHintIsKnown() {
        assertThat(data.roleHints().all()).isNotEmpty().allSatisfy(rule -> {
            known(data.fundingProgrammes(), rule.programmes());
            known(data.organisationTypes(), rule.providerTypes());
            known(data.roles(), Stream.ofNullable(rule.role()).toList());
            known(data.fields(), rule.fields());
            known(data.formats(), rule.formats());
        });
    }

    @Test
    void everyCodeOfADemandIsKnownAndSomethingWouldMeetIt() {
        assertThat(data.demands().all()).isNotEmpty().allSatisfy(rule -> {
            known(data.touchpointKinds(), Stream.of(rule.kind()).toList());
            known(data.organisationTypes(), rule.providerTypes());
            known(data.fundingProgrammes(), rule.programmes());
            known(data.fields(), rule.fields());
            known(data.formats(), rule.formats());
            assertThat(rule.providerTypes().size() + rule.fields().size()).isPositive();
            assertThat(rule.fields().isEmpty()).isEqualTo(rule.formats().isEmpty());
        });
    }

    @Test
    void noDemandBeginsBelowWhatIsPublishedAtAll() {
        assertThat(data.demands().all()).allSatisfy(rule -> assertThat(rule.minCount())
                .isGreaterThanOrEqualTo(data.touchpointKinds()
                        .find(rule.kind())
                        .orElseThrow()
                        .k()
                        .orElseThrow()));
    }

    private static void known(CodeList<?> list, Collection<String> codes) {
        assertThat(codes).allMatch(list::contains);
    }
}
