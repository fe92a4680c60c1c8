package de.verzahnt.abh.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final Set<String> COLUMNS = Set.of("a", "b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n\n3,4",
                "a,b\r\n1,2\r\n\r\n3,4\r\n",
                "a;b\n1;2\n\n3;4",
                "a,b\r1,2\r\r3,4",
                "a,b\n\"1\",2\n\n3,4"
            })
    void rowsCarryTheLineAnEditorShows(String text) {
        assertThat(lines(text.getBytes(StandardCharsets.UTF_8)))
                .extracting(CsvLine::line)
                .containsExactly(2, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b,,\n1,2,,\n3,4", "sep=;\na;b\n1;2\n3;4", "a,b\n1,2,\n3,4,,"})
    void emptyColumnsAtTheEndAndALineThatNamesTheSeparatorAreRead(String text) {
        assertThat(lines(text.getBytes(StandardCharsets.UTF_8)))
                .extracting(line -> line.get("a") + line.get("b"))
                .containsExactly("12", "34");
    }

    @Test
    void aQuotedLineBreakDoesNotConfuseTheCount() {
        assertThat(lines("a,b\n\"x\ny\",2\n3,4".getBytes(StandardCharsets.UTF_8)))
                .extracting(CsvLine::line)
                .containsExactly(2, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void umlautsSurviveBothEncodings(String charset) {
        assertThat(lines("a,b\nÄmter,ß".getBytes(Charset.forName(charset))))
                .singleElement()
                .satisfies(line -> assertThat(line.get("a")).isEqualTo("Ämter"));
    }

    @Test
    void aRowOfAnotherEncodingRefusesTheFileByItsLineInsteadOfSpoilingTheOthers() {
        byte[] utf8 = "a,b\nÄmter,1\n".getBytes(StandardCharsets.UTF_8);
        byte[] windows = "Bücher,2\n".getBytes(Charset.forName("windows-1252"));
        byte[] mixed = Arrays.copyOf(utf8, utf8.length + windows.length);
        System.arraycopy(windows, 0, mixed, utf8.length, windows.length);

        assertThat(CsvFile.read(mixed, COLUMNS, COLUMNS))
                .isInstanceOfSatisfying(
                        CsvReading.Unreadable.class,
                        file -> assertThat(file.error().field()).isEqualTo("line 3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a\n1", "a,b,c\n1,2,3", "a,b\n1", "a,b,b\n1,2,3", "a,b\n\"1,2", "a,b\n\"1\"x,2", "a,\n1,2"})
    void whatIsNoSuchFileIsTold(String text) {
        assertThat(CsvFile.read(text.getBytes(StandardCharsets.UTF_8), COLUMNS, COLUMNS))
                .isInstanceOf(CsvReading.Unreadable.class);
    }

    private static List<CsvLine> lines(byte[] bytes) {
        return CsvFile.read(bytes, COLUMNS, COLUMNS).orRefuse();
    }
}
