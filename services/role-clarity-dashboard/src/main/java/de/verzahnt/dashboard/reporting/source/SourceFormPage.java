package de.verzahnt.dashboard.reporting.source;

import de.verzahnt.dashboard.remote.RemoteAway;
import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.dashboard.reporting.OwnOrganisation;
import de.verzahnt.dashboard.reporting.OwnOrganisations;
import de.verzahnt.dashboard.reporting.Sending;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Connects a source or changes one. An address is tried before it is kept; what was typed stays until it is. */
@Controller
class SourceFormPage {
    private final OwnSources sources;
    private final SourceReading reading;
    private final SourceScreen screen;

    SourceFormPage(OwnSources sources, SourceReading reading, SourceScreen screen) {
        this.sources = sources;
        this.reading = reading;
        this.screen = screen;
    }

    @GetMapping(SourceListPage.PAGE + "/neu")
    String begin(@RequestParam(required = false) @Nullable String organisation, Caller caller, Model model) {
        List<OwnOrganisation> own = sources.organisations(caller);
        String meant = OwnOrganisations.meant(own, organisation)
                .map(OwnOrganisation::organisationId)
                .orElse(null);
        return screen.show(SourceScreen.Shown.of(null, SourceForm.begun(meant)), own, model);
    }

    @GetMapping(SourceListPage.PAGE + "/{source}/aendern")
    String edit(@PathVariable String source, Caller caller, Model model) {
        OwnSources.Found found = sources.find(source, caller);
        SourceForm form = SourceForm.of(found.source());
        return screen.show(SourceScreen.Shown.of(source, form), List.of(found.organisation()), model);
    }

    @PostMapping(SourceListPage.PAGE + "/neu")
    String connect(
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        List<OwnOrganisation> own = sources.organisations(caller);
        SourceForm form = SourceForm.sent(sent);
        String organisation = form.one("organisation");
        Optional<OwnOrganisation> meant = OwnOrganisations.meant(own, organisation);
        if (meant.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            List<FieldError> errors =
                    List.of(new FieldError("organisation", organisation, Message.of("meine.own-organisation")));
            return screen.show(
                    SourceScreen.Shown.of(null, SourceForm.begun(null)).wrong(errors), own, model);
        }
        return send(null, form, sent.getFirst("action"), new Sending(meant.get(), own, model, after, response));
    }

    @PostMapping(SourceListPage.PAGE + "/{source}/aendern")
    String change(
            @PathVariable String source,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        OwnOrganisation organisation = sources.find(source, caller).organisation();
        Sending sending = new Sending(organisation, List.of(organisation), model, after, response);
        return send(source, SourceForm.sent(sent), sent.getFirst("action"), sending);
    }

    private String send(@Nullable String id, SourceForm form, @Nullable String action, Sending sending) {
        SourceReading.Read read = reading.read(form, sending.organisation());
        SourceScreen.Shown shown = new SourceScreen.Shown(id, read.form(), read.errors(), read.places(), null);
        if (!read.errors().isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, shown, sending);
        }
        try {
            return "save".equals(action) && read.form().wasTried()
                    ? save(id, read, shown, sending)
                    : look(read, shown, sending);
        } catch (RemoteAway away) {
            sending.model().addAttribute("away", true);
            return show(HttpStatus.SERVICE_UNAVAILABLE, shown, sending);
        }
    }

    private String look(SourceReading.Read read, SourceScreen.Shown shown, Sending sending) {
        Reply<Tried> reply = sources.at(sending.organisation()).tried(read.body());
        return reply instanceof Reply.Refused<Tried> refused
                ? refused(refused, shown, sending)
                : show(HttpStatus.OK, shown.brought(((Reply.Done<Tried>) reply).value()), sending);
    }

    private String save(@Nullable String id, SourceReading.Read read, SourceScreen.Shown shown, Sending sending) {
        SourceClient client = sources.at(sending.organisation());
        Reply<Source> reply = id == null
                ? client.connect(read.body())
                : client.change(id, read.body(), read.form().revision());
        if (reply instanceof Reply.Refused<Source> refused) {
            return id != null && refused.overtaken()
                    ? overtaken(client.find(id), shown, sending)
                    : refused(refused, shown, sending);
        }
        sending.after().addFlashAttribute(id == null ? "connected" : "changed", ((Reply.Done<Source>) reply).value());
        return SourceListPage.list(sending.organisation(), sending.after());
    }

    /** What was typed stays; it now stands against what is stored. */
    private String overtaken(Reply<Source> stored, SourceScreen.Shown shown, Sending sending) {
        sending.model().addAttribute("overtaken", true);
        SourceForm against = stored instanceof Reply.Done<Source> done
                ? shown.form().with("revision", Long.toString(done.value().revision()))
                : shown.form();
        return show(HttpStatus.CONFLICT, shown.with(against), sending);
    }

    private String refused(Reply.Refused<?> refused, SourceScreen.Shown shown, Sending sending) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, shown.wrong(SourceReading.refusal(refused, "address")), sending);
    }

    private String show(HttpStatus status, SourceScreen.Shown shown, Sending sending) {
        sending.response().setStatus(status.value());
        return screen.show(shown, sending.own(), sending.model());
    }
}
