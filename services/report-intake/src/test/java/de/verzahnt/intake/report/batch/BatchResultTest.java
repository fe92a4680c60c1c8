package de.verzahnt.intake.report.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.batch.BatchOrder.Mode;
import de.verzahnt.intake.report.batch.BatchRow.Outcome;
import de.verzahnt.intake.report.web.BatchAnswer;
import de.verzahnt.starter.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchResultTest {

    @Test
    void writtenIsWhatWasWrittenAndNothingElse() {
        assertThat(result(Mode.ALL, false, Outcome.CREATED, Outcome.UNCHANGED).written())
                .isTrue();
        assertThat(result(Mode.PARTIAL, false, Outcome.CHANGED, Outcome.REFUSED).written())
                .isTrue();
        assertThat(result(Mode.ALL, true, Outcome.CREATED).written()).isFalse();
        assertThat(result(Mode.ALL, false, Outcome.UNCHANGED).written()).isFalse();
        assertThat(result(Mode.PARTIAL, false, Outcome.REFUSED).written()).isFalse();
        assertThat(result(Mode.ALL, false, Outcome.CREATED, Outcome.REFUSED).written())
                .isFalse();
    }

    @Test
    void onlyErrorsThatKeepAllFromBeingWrittenMakeTheAnswerAProblem() {
        BatchResult known = result(Mode.ALL, false, Outcome.UNCHANGED);
        BatchResult allRefused = result(Mode.PARTIAL, false, Outcome.REFUSED);

        assertThat(BatchAnswer.of(known)).isSameAs(known);
        assertThat(BatchAnswer.of(allRefused)).isSameAs(allRefused);
        assertThatThrownBy(() -> BatchAnswer.of(result(Mode.ALL, false, Outcome.CREATED, Outcome.REFUSED)))
                .isInstanceOf(ProblemException.class);
    }

    private static BatchResult result(Mode mode, boolean dryRun, Outcome... outcomes) {
        List<BatchRow> rows = Arrays.stream(outcomes)
                .map(outcome -> new BatchRow("[0]", null, "a/b", outcome, null, List.of(), false))
                .toList();
        return BatchResult.of(new BatchOrder(mode, dryRun, "test", Channel.BATCH), null, rows);
    }
}
