package de.verzahnt.intake.report.web;

import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.text.TextCheck;
import de.verzahnt.starter.problem.InvalidReport;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Body of a withdrawal; the reason may stand in the address instead.
 *
 * @param reason why, in the reporter's words, 1 to 500 characters, no person named
 */
public record Withdrawal(
        @Schema(description = "Why, 1 to 500 characters, no person named", example = "Die Förderung endet") @Nullable
        String reason) {

    /** The checked reason; ends as 422 when it is missing or wrong. */
    public static String reason(@Nullable String inAddress, @Nullable Withdrawal body) {
        String given = inAddress == null && body != null ? body.reason() : inAddress;
        Errors errors = new Errors();
        String reason = TextCheck.line("reason", given, 500, errors);
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors.list());
        }
        return reason;
    }
}
