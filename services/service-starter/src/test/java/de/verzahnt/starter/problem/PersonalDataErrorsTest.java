package de.verzahnt.starter.problem;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.guard.PersonalTrace;
import de.verzahnt.messages.Message;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found of persons is said in both languages. */
class PersonalDataErrorsTest {

    @Test
    void anErrorNamesWhatWasFoundAndWhere() {
        assertThat(PersonalDataErrors.in("description", "Treff. Anruf: 0241 999999"))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.expectedDe()).contains("Telefonnummer", "ab Zeichen 15");
                    assertThat(error.expectedEn()).contains("phone number", "from character 15");
                });
    }

    @ParameterizedTest
    @EnumSource(PersonalTrace.class)
    void everyKindOfTraceHasAName(PersonalTrace kind) {
        assertThat(Message.of("problem.trace." + kind).in(Locale.GERMAN)).isNotBlank();
    }
}
