package de.verzahnt.register.organisation;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Only administrators change the register. */
public final class Admins {
    private static final String REGISTER = "organisation-register";

    private Admins() {}

    /** Where a change comes from; ends as 403 for everybody else. */
    static Origin origin(Caller caller, @Nullable String sourceSystem, Channel channel) {
        if (!caller.has(Role.ADMIN)) {
            throw new ProblemException(ProblemKind.FORBIDDEN, Message.of("register.admins-only"));
        }
        return new Origin(reportedBy(caller), SourceSystem.name(sourceSystem), channel);
    }

    /** Who speaks when an administrator does: an organisation of the token, where there is none the register itself. */
    public static String reportedBy(Caller admin) {
        return new TreeSet<>(admin.organisations()).stream().findFirst().orElse(REGISTER);
    }
}
