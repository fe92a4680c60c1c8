package de.verzahnt.intake.batch;

import de.verzahnt.intake.check.Checked;
import de.verzahnt.intake.check.OfferingCheck;
import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.batch.FewErrors;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Checks many reports, each by itself and against those before it. Keeps what it has seen: one instance a batch. */
final class BatchCheck {
    private final OfferingCheck check;
    private final @Nullable Caller caller;
    private final UnaryOperator<String> names;
    private final Map<String, BatchItem<OfferingReport>> firstOfId = new HashMap<>();
    private final FewErrors few = new FewErrors();

    /** Nobody is the caller when somebody tries a file out without an account. */
    BatchCheck(OfferingCheck check, @Nullable Caller caller, UnaryOperator<String> names) {
        this.check = check.ofOneBatch();
        this.caller = caller;
        this.names = names;
    }

    /** The offering to take over, or the refused row. */
    Verdict verdict(BatchItem<OfferingReport> item) {
        OfferingReport report = item.report();
        if (report == null) {
            return refused(item, List.of(), false);
        }
        List<FieldError> errors = new ArrayList<>();
        Checked checked = check.check(id(item), report);
        if (checked instanceof Checked.Refused refused) {
            errors.addAll(refused.errors());
        }
        if (caller == null && organisation(report).isEmpty()) {
            errors.removeIf(error -> error.field().equals("organisationId"));
        }
        errors.addAll(repeated(item));
        boolean otherwiseRight = errors.isEmpty() && item.errors().isEmpty();
        errors.addAll(notOurs(report, errors));
        if (checked instanceof Checked.Accepted accepted
                && errors.isEmpty()
                && item.errors().isEmpty()) {
            return new Verdict(item, accepted.offering(), null);
        }
        return refused(item, errors, otherwiseRight);
    }

    /** The id an item names, stripped; empty when it names none. */
    static String id(BatchItem<OfferingReport> item) {
        OfferingReport report = item.report();
        return report == null || report.id() == null ? "" : report.id().strip();
    }

    /** A row whose id another body reported first. */
    Verdict foreign(BatchItem<OfferingReport> item, String owner) {
        FieldError error = new FieldError("id", id(item), Message.of("offering.id-of-another", owner));
        return refused(item, List.of(error), true);
    }

    private List<FieldError> repeated(BatchItem<OfferingReport> item) {
        BatchItem<OfferingReport> first = firstOfId.putIfAbsent(id(item), item);
        if (first == null || id(item).isEmpty() || Objects.equals(first.report(), item.report())) {
            return List.of();
        }
        return List.of(new FieldError("id", id(item), Message.of("offering.id-once", first.place())));
    }

    private List<FieldError> notOurs(OfferingReport report, List<FieldError> errors) {
        String organisation = organisation(report);
        if (caller == null
                || caller.actsFor(organisation)
                || errors.stream().anyMatch(e -> e.field().equals("organisationId"))) {
            return List.of();
        }
        String ours = String.join(", ", new TreeSet<>(caller.organisations()));
        return List.of(
                new FieldError("organisationId", organisation, Message.of("offering.organisation-of-token", ours)));
    }

    private static String organisation(OfferingReport report) {
        return report.organisationId() == null ? "" : report.organisationId().strip();
    }

    private Verdict refused(BatchItem<OfferingReport> item, List<FieldError> errors, boolean foreign) {
        List<FieldError> named =
                errors.stream().map(e -> e.at(names.apply(e.field()))).toList();
        List<FieldError> shown = new ArrayList<>(item.errors());
        shown.addAll(FieldError.beside(item.errors(), named));
        return new Verdict(item, null, BatchRow.refused(item, id(item), few.of(shown), foreign));
    }

    /** Exactly one of offering and refusal is there. */
    record Verdict(
            BatchItem<OfferingReport> item,
            @Nullable Offering offering,
            @Nullable BatchRow refusal) {}
}
