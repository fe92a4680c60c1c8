package de.verzahnt.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.verzahnt.reference.TargetGroup.Combination;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetGroupsTest {
    private final TargetGroups groups = ReferenceData.load().targetGroups();

    @Test
    void refugeesFromUkraineAreRefugeesAndPeopleWithAHistoryOfImmigration() {
        assertThat(groups.includes("EINWANDERUNGSGESCHICHTE", "GEFLUECHTETE_UKRAINE"))
                .isTrue();
        assertThat(groups.includes("GEFLUECHTETE_UKRAINE", "GEFLUECHTETE")).isFalse();
        assertThat(groups.selfAndWider("GEFLUECHTETE_UKRAINE"))
                .containsExactly("GEFLUECHTETE_UKRAINE", "GEFLUECHTETE", "EINWANDERUNGSGESCHICHTE", "PERSONEN");
    }

    @Test
    void womenNarrowAndVolunteersComeBesides() {
        assertThat(groups.find("FRAUEN").orElseThrow().combination()).isEqualTo(Combination.NARROWS);
        assertThat(groups.find("EHRENAMTLICHE").orElseThrow().combination()).isEqualTo(Combination.ADDS);
    }

    @Test
    void anUnknownCodeIsIncludedNowhere() {
        assertThat(groups.includes("PERSONEN", "NO_SUCH_GROUP")).isFalse();
        assertThat(groups.selfAndWider("NO_SUCH_GROUP")).isEmpty();
    }

    @Test
    void parentsThatLeadInACircleAreRefused() {
        List<TargetGroup> circle = List.of(group("A", "B"), group("B", "A"));

        assertThatThrownBy(() -> new TargetGroups(circle)).hasMessageContaining("lead back");
    }

    private static TargetGroup group(String code, String parent) {
        return new TargetGroup(code, parent, "HERKUNFT", Combination.NARROWS, code, code, List.of());
    }
}
