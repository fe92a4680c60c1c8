package de.verzahnt.abh.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.abh.touchpoint.TouchpointIntake.Outcome;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileResultTest {

    @Test
    void writtenIsWhatWasWrittenAndNothingElse() {
        assertThat(result(false, Outcome.UNCHANGED, Outcome.CHANGED).written()).isTrue();
        assertThat(result(false, Outcome.UNCHANGED).written()).isFalse();
        assertThat(result(true, (Outcome) null).written()).isFalse();
    }

    private static FileResult result(boolean dryRun, @Nullable Outcome... outcomes) {
        return FileResult.of(
                dryRun,
                Arrays.stream(outcomes)
                        .map(outcome -> new FileResult.Table("abh", "2026-Q1", outcome, 1, 0, List.of()))
                        .toList());
    }
}
