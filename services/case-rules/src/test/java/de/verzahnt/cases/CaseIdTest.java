package de.verzahnt.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.FindingClass;
import org.junit.jupiter.api.Test;

class CaseIdTest {

    @Test
    void id_is_the_hash_of_class_kreis_and_anchor_for_ever() {
        assertThat(CaseId.of(FindingClass.DOPPELSTRUKTUR, "05334", "ki/treff")).isEqualTo("0a59de621962a9f7");
    }
}
