package de.verzahnt.dashboard.reporting.file;

import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.dashboard.reporting.OwnOrganisation;
import de.verzahnt.dashboard.reporting.OwnOrganisations;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A list as a file: uploaded and tried, its columns set right, then reported or discarded. */
@Controller
class FilePages {
    private static final String PAGE = "/angebote/meine/datei";
    private static final String AGAIN = "redirect:" + PAGE;

    private final OwnOrganisations organisations;
    private final FileGateways gateways;
    private final KeptFiles files;
    private final FileScreen screen;

    FilePages(OwnOrganisations organisations, FileGateways gateways, KeptFiles files, FileScreen screen) {
        this.organisations = organisations;
        this.gateways = gateways;
        this.files = files;
        this.screen = screen;
    }

    /** The file at hand and for whom it is. */
    private record AtHand(KeptFile kept, OwnOrganisation organisation) {}

    @GetMapping(PAGE)
    String page(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String neu,
            @RequestParam(required = false) @Nullable String liste,
            @RequestParam(required = false) @Nullable String seite,
            Caller caller,
            HttpSession session,
            Model model) {
        List<OwnOrganisation> own = organisations.of(caller);
        Optional<AtHand> atHand = atHand(own, session);
        if (atHand.isEmpty() || neu != null) {
            return screen.upload(own, organisation, List.of(), model);
        }
        int page = seite != null && seite.matches("\\d{1,4}") ? Integer.parseInt(seite) : 0;
        return screen.show(atHand.get().kept(), atHand.get().organisation(), liste, page, model);
    }

    /** Keeps the file only when the gateway can read it. */
    @PostMapping(PAGE)
    String upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String organisation,
            Caller caller,
            HttpSession session,
            Model model,
            HttpServletResponse response)
            throws IOException {
        List<OwnOrganisation> own = organisations.of(caller);
        Optional<OwnOrganisation> meant = OwnOrganisations.meant(own, organisation);
        if (meant.isEmpty() || file == null || file.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            FieldError error = meant.isEmpty()
                    ? new FieldError("organisation", organisation, Message.of("meine.own-organisation"))
                    : new FieldError("file", null, Message.of("datei.expected"));
            return screen.upload(own, organisation, List.of(error), model);
        }
        Upload upload = Upload.of(file, meant.get().organisationId());
        Reply<FileAnswer> reply = gateways.of(meant.get().sector()).tried(upload);
        if (reply instanceof Reply.Refused<FileAnswer> refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return screen.upload(own, organisation, Refusals.ofFile(refused), model);
        }
        files.keep(upload, ((Reply.Done<FileAnswer>) reply).value(), session);
        return AGAIN;
    }

    /** Reads the file again with other columns. */
    @PostMapping(PAGE + "/spalten")
    String columns(
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller,
            HttpSession session,
            RedirectAttributes after) {
        AtHand atHand = meant(sent.getFirst("kept"), organisations.of(caller), session, after);
        if (atHand == null) {
            return AGAIN;
        }
        KeptFile file = atHand.kept();
        Map<String, String> wishes = ColumnChoice.wishes(file, sent.get("header"), sent.get("column"));
        Upload upload = file.upload().with(wishes);
        Reply<FileAnswer> reply = gateways.of(atHand.organisation().sector()).tried(upload);
        if (reply instanceof Reply.Done<FileAnswer> done) {
            files.keep(upload, done.value(), session);
            after.addFlashAttribute("readAgain", true);
        } else {
            after.addFlashAttribute("unusable", Refusals.ofFile((Reply.Refused<FileAnswer>) reply));
        }
        return AGAIN;
    }

    /** Reports the rows that are right, of the very file the person has seen. */
    @PostMapping(PAGE + "/melden")
    String report(
            @RequestParam(required = false) @Nullable String kept,
            Caller caller,
            HttpSession session,
            RedirectAttributes after) {
        AtHand atHand = meant(kept, organisations.of(caller), session, after);
        if (atHand == null) {
            return AGAIN;
        }
        KeptFile file = atHand.kept();
        FileGateway gateway = gateways.of(atHand.organisation().sector());
        boolean byAndBy = file.answer().isLong();
        Reply<FileAnswer> reply = byAndBy ? gateway.takenByAndBy(file.upload()) : gateway.taken(file.upload());
        if (!(reply instanceof Reply.Done<FileAnswer> done)) {
            after.addFlashAttribute("unusable", Refusals.ofFile((Reply.Refused<FileAnswer>) reply));
            return AGAIN;
        }
        files.taken(file, done.value(), session);
        String reported = done.value().fileId();
        return byAndBy && reported != null ? "redirect:" + ReportedFilePages.PAGE + "/" + reported : AGAIN;
    }

    @PostMapping(PAGE + "/verwerfen")
    String discard(Caller caller, HttpSession session, RedirectAttributes after) {
        organisations.of(caller);
        files.forget(session);
        after.addFlashAttribute("discarded", true);
        return AGAIN;
    }

    /** The file with this id, not reported yet; else nothing, and the next page says why. */
    private @Nullable AtHand meant(
            @Nullable String id, List<OwnOrganisation> own, HttpSession session, RedirectAttributes after) {
        AtHand found = atHand(own, session)
                .filter(one -> one.kept().id().equals(id) && !one.kept().taken())
                .orElse(null);
        if (found == null) {
            after.addFlashAttribute("gone", true);
        }
        return found;
    }

    private Optional<AtHand> atHand(List<OwnOrganisation> own, HttpSession session) {
        return files.of(session).flatMap(kept -> OwnOrganisations.meant(own, kept.organisation())
                .map(organisation -> new AtHand(kept, organisation)));
    }
}
