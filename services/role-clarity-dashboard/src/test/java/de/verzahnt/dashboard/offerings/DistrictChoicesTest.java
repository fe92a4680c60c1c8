package de.verzahnt.dashboard.offerings;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.offerings.OfferingChoices.Choice;
import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DistrictChoicesTest {

    private static final Districts DISTRICTS = ReferenceData.load().districts();
    private static final DistrictChoices CHOICES = new DistrictChoices(DISTRICTS);
    private static final Set<String> ALL =
            DISTRICTS.all().stream().map(District::key).collect(Collectors.toUnmodifiableSet());

    @Test
    void aPartFollowsItsWholeIndentedAndStadtteileStandByName() {
        List<Choice> few = CHOICES.of(
                Set.of("05315000-B1-T5", "05315000-B1", "05315000-B1-T2", "05315000", "05315", "05", "05314"), null);
        assertThat(few)
                .extracting(Choice::value)
                .containsExactly("05", "05314", "05315", "05315000", "05315000-B1", "05315000-B1-T2", "05315000-B1-T5");
        assertThat(few).extracting(Choice::depth).containsExactly(0, 1, 1, 2, 3, 4, 4);
    }

    @Test
    void whereThereAreManyStadtteileAreOfferedInTheChosenCityOnly() {
        assertThat(CHOICES.of(ALL, null))
                .extracting(Choice::value)
                .contains("05315000-B1")
                .noneMatch(isStadtteil());
        for (String chosen : List.of("05315", "05315000", "05315000-B3-T1")) {
            assertThat(CHOICES.of(ALL, chosen))
                    .extracting(Choice::value)
                    .filteredOn(isStadtteil())
                    .contains("05315000-B1-T5")
                    .allMatch(key -> key.startsWith("05315000"));
        }
    }

    @Test
    void aKeyNobodyKnowsIsNoChoice() {
        assertThat(CHOICES.of(Set.of("99999", "05"), "99999"))
                .extracting(Choice::value)
                .containsExactly("05");
    }

    private static Predicate<String> isStadtteil() {
        return key -> key.contains("-T");
    }
}
