package de.verzahnt.dashboard.readmodel;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The one command that rebuilds the read model of a running dashboard. */
@RestController
@Tag(name = "Read model")
class RebuildInterface {

    private final ReadModel readModel;

    RebuildInterface(ReadModel readModel) {
        this.readModel = readModel;
    }

    @PostMapping("/api/v1/read-model/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Empty the read model and read the log again; role admin")
    void rebuild(Caller caller) {
        if (!caller.has(Role.ADMIN)) {
            throw new ProblemException(ProblemKind.FORBIDDEN, Message.of("refusal.rebuild"));
        }
        readModel.rebuild();
    }
}
