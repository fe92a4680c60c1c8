package de.verzahnt.intake.report.web;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;

/** Nothing is stored under an id: 404. */
public final class UnknownId extends ProblemException {

    private static final long serialVersionUID = 1L;

    public UnknownId(String id) {
        super(ProblemKind.NOT_FOUND, Message.of("intake.nothing-stored", id));
    }
}
