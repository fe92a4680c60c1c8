package de.verzahnt.intake.web;

import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.util.List;
import java.util.TreeSet;

/** The refusals of the gateways, each with the sentence that explains it. */
public final class Refusals {
    private Refusals() {}

    /** Reporting for an organisation the token does not name. */
    public static ProblemException notYourOrganisation(String organisationId, Caller caller) {
        String ours = String.join(", ", new TreeSet<>(caller.organisations()));
        return new ProblemException(
                ProblemKind.FORBIDDEN,
                "Diese Anmeldung gilt nicht für den Träger " + organisationId + ".",
                "The token does not name the organisation " + organisationId + ".",
                List.of(new FieldError("organisationId", organisationId, "einer von: " + ours, "one of: " + ours)));
    }

    /** An id that another body reported first. */
    public static ProblemException foreignId(String id, String owner) {
        return new ProblemException(
                ProblemKind.FORBIDDEN,
                "Die Kennung " + id + " gehört einem anderen Träger (" + owner + ").",
                "The id " + id + " belongs to another body (" + owner + ").",
                List.of(new FieldError("id", id, "eine eigene Kennung", "an id of your own")));
    }

    /** Nothing is stored under this id. */
    public static ProblemException unknownId(String id) {
        return new ProblemException(
                ProblemKind.NOT_FOUND, "Unter " + id + " liegt nichts vor.", "Nothing is stored under " + id + ".");
    }
}
