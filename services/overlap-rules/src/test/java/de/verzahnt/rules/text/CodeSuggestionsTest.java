package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ConceptCodes;
import de.verzahnt.reference.CsvFile;
import de.verzahnt.reference.CsvRow;
import de.verzahnt.reference.ReferenceData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeSuggestionsTest {
    private static final Path SAMPLE = Path.of("../../infra/sample-data/agency_activities.csv");

    private final CodeSuggestions suggestions = new CodeSuggestions(ReferenceData.load(), ConceptCodes.load());

    @Test
    void aSewingCircleForRefugeeWomenIsRecognised() {
        CodeSuggestions.Suggested suggested =
                suggestions.of("Nähtreff für geflüchtete Frauen", "Gemeinsam nähen, Stoffe und Maschinen sind da.");

        assertThat(suggested.field()).isEqualTo("KULTUR_RELIGION");
        assertThat(suggested.format()).isEqualTo("BEGEGNUNG");
        assertThat(suggested.targetGroups()).contains("FRAUEN");
        assertThat(suggested.because()).containsEntry("field", "HANDARBEIT");
    }

    @Test
    void aCourseIsACourseWhateverItIsAbout() {
        assertThat(suggestions.of("Deutschkurs am Abend", "Für Geflüchtete ohne Vorkenntnisse."))
                .returns("SPRACHE", CodeSuggestions.Suggested::field)
                .returns("KURS", CodeSuggestions.Suggested::format)
                .returns(List.of("GEFLUECHTETE"), CodeSuggestions.Suggested::targetGroups);
    }

    @Test
    void whatIsDeniedIsNotSuggested() {
        assertThat(suggestions.of("Frauencafé", "Offener Treff. Keine Kinder.").targetGroups())
                .doesNotContain("SCHULKINDER");
    }

    @Test
    void wordsThatSayNothingSuggestNothing() {
        assertThat(suggestions.of("Projekt 7", ""))
                .returns(null, CodeSuggestions.Suggested::field)
                .returns(List.of(), CodeSuggestions.Suggested::targetGroups)
                .returns(Map.of(), CodeSuggestions.Suggested::because);
    }

    @Test
    void mostOfTheSampleGetsTheCodesItsAgenciesGave() throws IOException {
        List<CsvRow> rows = CsvFile.parse("sample", Files.readString(SAMPLE));
        List<CodeSuggestions.Suggested> all = rows.stream()
                .map(row -> suggestions.of(row.text("title"), row.text("description")))
                .toList();
        long fields = count(rows, all, "field");
        long formats = count(rows, all, "format");

        assertThat(List.of(fields, formats)).isEqualTo(List.of(64L, 68L));
    }

    private static long count(List<CsvRow> rows, List<CodeSuggestions.Suggested> all, String column) {
        long right = 0;
        for (int i = 0; i < rows.size(); i++) {
            String given =
                    column.equals("field") ? all.get(i).field() : all.get(i).format();
            right += rows.get(i).text(column).equals(given) ? 1 : 0;
        }
        return right;
    }
}
