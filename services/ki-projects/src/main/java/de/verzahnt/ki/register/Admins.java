package de.verzahnt.ki.register;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.intake.store.Origin;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Only administrators change the register. */
final class Admins {
    private static final String REGISTER = "ki-projects";

    private Admins() {}

    /** Where a change comes from; ends as 403 for everybody else. */
    static Origin origin(Caller caller, @Nullable String sourceSystem, Channel channel) {
        if (!caller.has(Role.ADMIN)) {
            throw new ProblemException(ProblemKind.FORBIDDEN, Message.of("register.admins-only"));
        }
        // An administrator may act for no organisation at all; then the hub's own register speaks.
        String by = new TreeSet<>(caller.organisations()).stream().findFirst().orElse(REGISTER);
        return new Origin(by, SourceSystem.name(sourceSystem), channel);
    }
}
