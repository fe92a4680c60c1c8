package de.verzahnt.source.web;

import de.verzahnt.messages.Message;
import de.verzahnt.source.connect.SettingCheck;
import de.verzahnt.source.connect.SourceRequest;
import de.verzahnt.source.store.SourceSetting;
import de.verzahnt.source.taking.Preview;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.util.concurrent.Semaphore;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Test fetches; few at once, since each waits for somebody else's server. */
@RestController
class PreviewController {
    private final Preview preview;
    private final SettingCheck check;
    private final Semaphore atOnce = new Semaphore(2);

    PreviewController(Preview preview, SettingCheck check) {
        this.preview = preview;
        this.check = check;
    }

    @PostMapping(path = SourceController.PATH + "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    PreviewView preview(@RequestBody SourceRequest request, Caller caller) {
        SourceSetting setting = check.read(request, caller);
        if (!atOnce.tryAcquire()) {
            throw new ProblemException(ProblemKind.TOO_MANY_REQUESTS, Message.of("source.previews-at-once"));
        }
        try {
            return PreviewView.of(preview.of(setting));
        } finally {
            atOnce.release();
        }
    }
}
