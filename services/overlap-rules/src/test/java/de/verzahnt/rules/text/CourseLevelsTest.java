package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseLevelsTest {

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Deutsch A1.1                      | A1
            Deutschkurs (A2/B1)               | A2 B1
            Integrationskurs bis B1           | A1 A2 B1
            Konversation ab B2                | B2 C1 C2
            Deutsch für Anfänger              | A1
            Deutsch von Null                  | A1
            German for beginners              | A1
            Deutsch für Fortgeschrittene      | A2 B1 B2 C1 C2
            Anfänger und Fortgeschrittene     | A1 A2 B1 B2 C1 C2
            """)
    void whatATitleNames(String title, String levels) {
        assertThat(CourseLevels.in(title, "")).containsExactly(levels.split(" "));
    }

    @ParameterizedTest(name = "\"{0}\" names none")
    @CsvSource({"Raum B12", "Buslinie A1a", "KA-B", "Deutschkurs"})
    void whatOnlyLooksLikeOne(String title) {
        assertThat(CourseLevels.in(title, "")).isEmpty();
    }

    @Test
    void theTitleGoesBeforeTheDescription() {
        assertThat(CourseLevels.in("Deutsch A2", "Teilnahme mit A1")).containsExactly("A2");
        assertThat(CourseLevels.in("Deutschkurs", "auf dem Niveau B1")).containsExactly("B1");
    }
}
