package de.verzahnt.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people feed it: every file ends with a result or with words, none with a stack trace. */
class HostileFilesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("bad")
    void aBadFileIsRefusedWithLineColumnValueAndExpectation(Hostile file) throws IOException {
        TrialFolder bench = run(file, 1);

        assertThat(bench.notes()).contains(file.said()).contains("Nichts geschrieben / nothing written.");
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("odd")
    void anOddFileIsReadAndWhatIsOddIsNamed(Hostile file) throws IOException {
        TrialFolder bench = run(file, 0);

        assertThat(bench.notes()).contains(file.said());
        assertThat(folder.resolve("out.csv")).content().contains("ak/cafe,vhs/treff,DOPPELSTRUKTUR");
    }

    private TrialFolder run(Hostile file, int code) throws IOException {
        TrialFolder bench = new TrialFolder(folder);
        bench.write(file.list(), file.bytes());
        assertThat(bench.run()).as(bench.notes()).isEqualTo(code);
        assertThat(bench.notes() + bench.screen()).doesNotContain("Exception", "Error:", "\tat ");
        return bench;
    }

    static Stream<Hostile> bad() {
        return Stream.of(HostileBytes.bad(), HostileOfferings.bad(), HostileOthers.bad())
                .flatMap(files -> files);
    }

    static Stream<Hostile> odd() {
        return Stream.of(HostileBytes.odd(), HostileOfferings.odd(), HostileOthers.odd())
                .flatMap(files -> files);
    }
}
