package de.verzahnt.dashboard.reporting.file;

import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.dashboard.shell.Times;
import de.verzahnt.starter.caller.Caller;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A file that was reported: how far it is, what came of it, and undoing it as a whole. */
@Controller
class ReportedFilePages {
    static final String PAGE = "/angebote/meine/dateien";

    private final OwnFiles files;
    private final KeptFiles kept;
    private final Times times;

    ReportedFilePages(OwnFiles files, KeptFiles kept, Times times) {
        this.files = files;
        this.kept = kept;
        this.times = times;
    }

    @GetMapping(PAGE + "/{id}")
    String page(@PathVariable String id, Caller caller, HttpSession session, Model model) {
        ReportedFile file = files.find(id, caller).file();
        model.addAttribute("file", file);
        model.addAttribute("undoable", file.isTaken() && !times.past(file.undoableUntil()));
        model.addAttribute(
                "rowByRow",
                kept.of(session)
                        .filter(one -> one.taken() && id.equals(one.answer().fileId()))
                        .isPresent());
        return "datei/gemeldet";
    }

    /** Asking twice undoes once; what became of it stands on the page. */
    @PostMapping(PAGE + "/{id}/rueckgaengig")
    String undo(@PathVariable String id, Caller caller, RedirectAttributes after) {
        OwnFiles.Found found = files.find(id, caller);
        if (found.gateway().undo(id) instanceof Reply.Refused<ReportedFile> refused) {
            after.addFlashAttribute("refused", Refusals.whole(refused.problem()));
        }
        after.addAttribute("id", id);
        return "redirect:" + PAGE + "/{id}";
    }
}
