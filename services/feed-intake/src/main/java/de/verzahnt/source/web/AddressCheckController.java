package de.verzahnt.source.web;

import de.verzahnt.intake.filecheck.CheckResult;
import de.verzahnt.messages.Message;
import de.verzahnt.source.taking.AddressCheck;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Checks an address as {@code /api/v1/check} checks a file, for accounts only: the hub asks no server for strangers. */
@RestController
class AddressCheckController {
    private final AddressCheck check;
    private final Semaphore atOnce = new Semaphore(2);

    AddressCheckController(AddressCheck check) {
        this.check = check;
    }

    @PostMapping(path = "/api/v1/check", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    CheckResult address(
            @RequestParam String address,
            @RequestParam(required = false) @Nullable String organisation,
            Caller caller) {
        if (!atOnce.tryAcquire()) {
            throw new ProblemException(ProblemKind.TOO_MANY_REQUESTS, Message.of("source.previews-at-once"));
        }
        try {
            return check.of(address, organisation, caller);
        } finally {
            atOnce.release();
        }
    }
}
