package de.verzahnt.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.FindingClass;
import org.junit.jupiter.api.Test;

class CaseIdTest {

    @Test
    void idIsTheHashOfClassKreisAndAnchorForEver() {
        assertThat(CaseId.of(FindingClass.DOPPELSTRUKTUR, "05334", "ki/treff")).isEqualTo("0a59de621962a9f7");
    }
}
