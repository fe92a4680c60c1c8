package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.verzahnt.reference.Concept;
import de.verzahnt.reference.ReferenceData;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What texts mean that name nothing of the list. */
class ConceptExamplesTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final TextReader READER = new TextReader(REFERENCE.concepts(), TextStatistics.shipped());

    private final Set<String> codes = REFERENCE.concepts().all().stream()
            .filter(concept -> concept.kind() == Concept.Kind.ACTIVITY)
            .map(Concept::code)
            .collect(Collectors.toSet());

    @Test
    void everyActivityHasExamplesNoneOfThemTwice() {
        ConceptExamples examples = ConceptExamples.shipped(codes);

        assertThat(codes).allSatisfy(code -> assertThat(examples.of(code))
                .hasSize(30)
                .doesNotHaveDuplicates()
                .allMatch(text -> !text.isBlank()));
    }

    @Test
    void anExampleOfAConceptNobodyKnowsStopsTheStart() {
        assertThatThrownBy(() -> ConceptExamples.shipped(Set.of("TREFF")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("(expected: a concept of kind ACTIVITY)");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Aus zwei Rädern | Sattel, Kette, Lenker: Wer schraubt, der fährt. Kaputte Räder werden wieder flott.           | FAHRRADWERKSTATT
            Mut im Becken   | Erst die Füße, dann die Knie, am Ende die ganze Bahn im tiefen Wasser.                        | SCHWIMMABZEICHEN
            Post vom Amt?   | Der Umschlag ist grau, die Wörter sind lang. Wir lesen ihn zusammen und kreuzen richtig an.   | AUSFUELLHILFE
            """)
    void aTextIsRecognisedByWhatItTells(String title, String description, String code) {
        Map<String, Double> likely = READER.activity(title, description).likely();

        assertThat(likely).isNotEmpty();
        assertThat(likely.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A                 | B
            ''                | ''
            Xqzt Wvkp         | Zzwq Qqxy
            Haus der Kulturen | ''
            Angebot           | Kostenlos und offen für alle Interessierten
            Hinweis           | Bitte melden Sie sich telefonisch an. Die Teilnahme ist kostenlos. Montags 10 bis 12 Uhr.
            Wir freuen uns    | Kommen Sie einfach vorbei, der Eintritt ist frei, eine Anmeldung ist nicht nötig.
            """)
    void aTextThatSaysNothingMeansNothing(String title, String description) {
        assertThat(READER.activity(title, description).likely()).isEmpty();
    }
}
