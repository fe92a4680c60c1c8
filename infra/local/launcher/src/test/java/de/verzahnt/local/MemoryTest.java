package de.verzahnt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

    @TempDir
    private Path proc;

    @Test
    void sharesOfAllProcessesAreSummedAndNothingElseOfTheFile() throws IOException {
        process("7", "Rss: 900 kB\nPss:            2048 kB\nPss_Anon: 1000 kB\n");
        process("8", "Pss: 1024 kB\n");

        assertThat(Memory.of(List.of("7", "8"), proc)).isEqualTo(new Memory(3072, true));
        assertThat(Memory.of(List.of("7", "8"), proc).megabytes()).isEqualTo(3);
    }

    @Test
    void whereTheSystemTellsNoSharesResidentMemoryStandsAndSaysSo() {
        String self = Long.toString(ProcessHandle.current().pid());

        assertThat(Memory.of(List.of(self), proc)).satisfies(memory -> {
            assertThat(memory.proportional()).isFalse();
            assertThat(memory.megabytes()).isPositive();
        });
    }

    @Test
    void aSumIsOfSharesOnlyWhenAllOfItIs() {
        assertThat(new Memory(1, true).plus(new Memory(2, false))).isEqualTo(new Memory(3, false));
    }

    private void process(String pid, String lines) throws IOException {
        Files.writeString(Files.createDirectory(proc.resolve(pid)).resolve("smaps_rollup"), lines);
    }
}
