package de.verzahnt.intake.web;

import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.util.List;
import java.util.TreeSet;

/** The refusals of the gateways, each with the sentence that explains it. */
final class Refusals {
    private Refusals() {}

    /** Reporting for an organisation the token does not name. */
    static ProblemException notYourOrganisation(String organisationId, Caller caller) {
        String ours = String.join(", ", new TreeSet<>(caller.organisations()));
        return new ProblemException(
                ProblemKind.FORBIDDEN,
                Message.of("offering.not-of-token", organisationId),
                List.of(new FieldError("organisationId", organisationId, Message.of("offering.one-of", ours))));
    }

    /** Nothing was changed within {@link StoredOffering#UNDO}. */
    static ProblemException nothingToUndo(String id) {
        long days = StoredOffering.UNDO.toDays();
        return new ProblemException(ProblemKind.CONFLICT, Message.of("offering.nothing-to-undo", id, days), List.of());
    }

    /** An id that another body reported first. */
    static ProblemException foreignId(String id, String owner) {
        return new ProblemException(
                ProblemKind.FORBIDDEN,
                Message.of("offering.id-belongs", id, owner),
                List.of(new FieldError("id", id, Message.of("offering.own-id"))));
    }
}
