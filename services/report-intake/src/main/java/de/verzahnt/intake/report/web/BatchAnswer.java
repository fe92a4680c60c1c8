package de.verzahnt.intake.report.web;

import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;

/** How many reports at once are answered. */
public final class BatchAnswer {
    private BatchAnswer() {}

    /**
     * The result itself; when errors kept all of it from being written, a problem with all errors instead: 403 when
     * other people's offerings are all that is wrong, else 422.
     */
    public static BatchResult of(BatchResult result) {
        if (result.dryRun() || !result.spoilt()) {
            return result;
        }
        int all = result.rows().size();
        throw new ProblemException(
                result.onlyForeign() ? ProblemKind.FORBIDDEN : ProblemKind.INVALID_REPORT,
                Message.of("intake.nothing-taken", result.refused(), all),
                result.allErrors());
    }
}
