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
    void shares_of_all_processes_are_summed_and_nothing_else_of_the_file() throws IOException {
        process("7", "Rss: 900 kB\nPss:            2048 kB\nPss_Anon: 1000 kB\n");
        process("8", "Pss: 1024 kB\n");

        assertThat(Memory.of(List.of("7", "8"), proc)).isEqualTo(new Memory(3072, true));
        assertThat(Memory.of(List.of("7", "8"), proc).megabytes()).isEqualTo(3);
    }

    @Test
    void where_the_system_tells_no_shares_resident_memory_stands_and_says_so() {
        String self = Long.toString(ProcessHandle.current().pid());

        assertThat(Memory.of(List.of(self), proc)).satisfies(memory -> {
            assertThat(memory.proportional()).isFalse();
            assertThat(memory.megabytes()).isPositive();
        });
    }

    @Test
    void a_sum_is_of_shares_only_when_all_of_it_is() {
        assertThat(new Memory(1, true).plus(new Memory(2, false))).isEqualTo(new Memory(3, false));
    }

    private void process(String pid, String lines) throws IOException {
        Files.writeString(Files.createDirectory(proc.resolve(pid)).resolve("smaps_rollup"), lines);
    }
}
