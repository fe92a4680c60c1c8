package de.verzahnt.dashboard.reporting;

import de.verzahnt.dashboard.remote.RemoteAway;
import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of the form: looked through, kept as a draft, or reported. What was typed stays until it is reported. */
@Controller
class FormSending {
    private final OwnOrganisations organisations;
    private final Gateways gateways;
    private final Drafts drafts;
    private final FormReading reading;
    private final FormScreen screen;

    FormSending(
            OwnOrganisations organisations, Gateways gateways, Drafts drafts, FormReading reading, FormScreen screen) {
        this.organisations = organisations;
        this.gateways = gateways;
        this.drafts = drafts;
        this.reading = reading;
        this.screen = screen;
    }

    @PostMapping({"/angebote/meine/neu", "/angebote/meine/{namespace}/{name}"})
    String send(
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        List<OwnOrganisation> own = organisations.of(caller);
        OfferingForm form = OfferingForm.sent(sent);
        String organisation = form.one("organisation");
        Optional<OwnOrganisation> meant = OwnOrganisations.meant(own, organisation);
        if (meant.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            Message expected = Message.of("meine.own-organisation");
            return screen.show(
                    FormScreen.Shown.of(FormReading.clean(form, new ArrayList<>()))
                            .wrong(List.of(new FieldError("organisation", organisation, expected))),
                    own,
                    model);
        }
        Sending sending = new Sending(meant.get(), own, model, after, response);
        String action = String.valueOf(sent.getFirst("action"));
        return action.equals("draft") ? keep(form, sending) : ask(action, reading.read(form, meant.get()), sending);
    }

    /** The gateway away is no reason to lose what was typed. */
    private String ask(String action, FormReading.Read read, Sending sending) {
        try {
            boolean report = action.equals("report") && read.shown().form().second();
            return report && read.right() ? report(read, sending) : look(read, sending);
        } catch (RemoteAway away) {
            sending.model().addAttribute("away", true);
            return show(HttpStatus.SERVICE_UNAVAILABLE, read.shown(), sending);
        }
    }

    /** The second half opens when the first is right; what it asks for is not told before it was seen. */
    private String look(FormReading.Read read, Sending sending) {
        GatewayClient gateway = gateways.of(sending.organisation().sector());
        FormScreen.Shown tried = read.shown().wrong(FormReading.errors(gateway.tried(read.report())));
        OfferingForm form = tried.form();
        List<FieldError> told = tried.errors().stream()
                .filter(error -> form.second() || OfferingForm.isFirst(error.field()))
                .toList();
        return told.isEmpty()
                ? show(HttpStatus.OK, tried.with(told).with(form.with("step", "2")), sending)
                : show(HttpStatus.UNPROCESSABLE_CONTENT, tried.with(told), sending);
    }

    private String report(FormReading.Read read, Sending sending) {
        if (read.shown().asksUnseen()) {
            sending.model().addAttribute("unseen", true);
            return show(HttpStatus.OK, read.shown(), sending);
        }
        OfferingForm form = read.shown().form();
        String id = String.valueOf(read.report().id());
        GatewayClient gateway = gateways.of(sending.organisation().sector());
        if (!NewId.isId(id)) {
            return look(read, sending);
        }
        Reply<Stored> reply = gateway.put(id, read.report(), form.revision());
        if (reply instanceof Reply.Refused<Stored> refused) {
            return refused.overtaken()
                    ? overtaken(read, gateway.find(id), sending)
                    : show(HttpStatus.UNPROCESSABLE_CONTENT, read.shown().wrong(FormReading.refusal(refused)), sending);
        }
        drafts.forget(form.text("draft"), List.of(sending.organisation().organisationId()));
        sending.after().addFlashAttribute("saved", form.text("title"));
        return list(sending);
    }

    /** What was typed stays; it now stands against what is stored. */
    private String overtaken(FormReading.Read read, Reply<Stored> stored, Sending sending) {
        sending.model().addAttribute("overtaken", true);
        OfferingForm form = read.shown().form();
        OfferingForm against = stored instanceof Reply.Done<Stored> done
                ? form.with("revision", Long.toString(done.value().revision()))
                : form;
        return show(HttpStatus.CONFLICT, read.shown().with(against), sending);
    }

    private String keep(OfferingForm form, Sending sending) {
        List<FieldError> errors = Drafts.errors(form);
        if (!errors.isEmpty()) {
            FormScreen.Shown shown = reading.read(form, sending.organisation()).shown();
            return show(HttpStatus.UNPROCESSABLE_CONTENT, shown.with(errors), sending);
        }
        drafts.keep(form, sending.organisation().organisationId(), form.one("draft"));
        sending.after().addFlashAttribute("kept", form.filled("title") ? form.text("title") : "–");
        return list(sending);
    }

    private String show(HttpStatus status, FormScreen.Shown shown, Sending sending) {
        sending.response().setStatus(status.value());
        return screen.show(shown, sending.own(), sending.model());
    }

    private static String list(Sending sending) {
        sending.after().addAttribute("organisation", sending.organisation().organisationId());
        return "redirect:/angebote/meine";
    }
}
