package de.verzahnt.dashboard.reporting.file;

import de.verzahnt.dashboard.remote.RemoteAway;
import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.Sector;
import de.verzahnt.starter.caller.Callers;
import de.verzahnt.starter.caller.Role;
import de.verzahnt.starter.http.AddressRate;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Meldung prüfen: whoever wants to report may try a file out, with a login or without, and with a login an address; nothing
 * is kept. Without one: 1 MB at
 * most, and ten times a minute from one address, since the gateways count all visitors of this page as one.
 */
@Controller
class CheckPage {
    private static final String PAGE = "/meldung-pruefen";
    private static final DataSize WITHOUT_ACCOUNT = DataSize.ofMegabytes(1);
    private static final int MOST_A_MINUTE = 10;

    private final FileGateways gateways;
    private final AddressRate rate;

    CheckPage(FileGateways gateways, Clock clock) {
        this.gateways = gateways;
        this.rate = new AddressRate(clock, MOST_A_MINUTE);
    }

    /** The session must be there before the page is written: its form bears the session's token. */
    @GetMapping(PAGE)
    String page(HttpSession session, Model model) {
        boolean ofPublicBody = Callers.find()
                .filter(caller -> caller.has(Role.KI) || caller.has(Role.ABH))
                .isPresent();
        return show(ofPublicBody ? Sector.PUBLIC : Sector.FREE, List.of(), model);
    }

    @PostMapping(PAGE)
    String check(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String sector,
            @RequestParam(defaultValue = "") String address,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Sector whose = Sector.PUBLIC.name().equals(sector) ? Sector.PUBLIC : Sector.FREE;
        boolean byAddress = !address.isBlank() && Callers.find().isPresent();
        if (byAddress) {
            model.addAttribute("address", address);
            return answered(
                    () -> gateways.of(whose).checkedAddress(address.strip()), "address", whose, model, response);
        }
        FieldError wrong = wrong(file, request.getRemoteAddr(), response);
        if (wrong != null || file == null) {
            return show(whose, wrong == null ? List.of() : List.of(wrong), model);
        }
        byte[] bytes = file.getBytes();
        return answered(() -> gateways.of(whose).checked(bytes), "file", whose, model, response);
    }

    private static String answered(
            Supplier<Reply<CheckAnswer>> gateway,
            String field,
            Sector whose,
            Model model,
            HttpServletResponse response) {
        try {
            return answer(gateway.get(), field, whose, model, response);
        } catch (RemoteAway away) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("away", true);
            return show(whose, List.of(), model);
        }
    }

    private static String answer(
            Reply<CheckAnswer> reply, String field, Sector whose, Model model, HttpServletResponse response) {
        if (reply instanceof Reply.Refused<CheckAnswer> refused) {
            boolean tooOften = refused.status() == HttpStatus.TOO_MANY_REQUESTS.value();
            response.setStatus(tooOften ? refused.status() : HttpStatus.UNPROCESSABLE_CONTENT.value());
            List<FieldError> why = tooOften
                    ? List.of(new FieldError(field, null, Message.of("datei.check.busy")))
                    : Refusals.of(field, refused);
            return show(whose, why, model);
        }
        CheckAnswer answer = ((Reply.Done<CheckAnswer>) reply).value();
        model.addAttribute("answer", answer);
        model.addAttribute("facts", answer.file());
        model.addAttribute("columns", answer.columns());
        model.addAttribute("reports", answer.preview());
        return show(whose, List.of(), model);
    }

    /** What keeps this file from being checked at all. */
    private @Nullable FieldError wrong(@Nullable MultipartFile file, String address, HttpServletResponse response) {
        if (file == null || file.isEmpty()) {
            return refuse(HttpStatus.UNPROCESSABLE_CONTENT, Message.of("datei.expected"), response);
        }
        if (Callers.find().isPresent()) {
            return null;
        }
        if (file.getSize() > WITHOUT_ACCOUNT.toBytes()) {
            return refuse(HttpStatus.CONTENT_TOO_LARGE, Message.of("datei.check.at-most"), response);
        }
        return rate.admits(address)
                ? null
                : refuse(HttpStatus.TOO_MANY_REQUESTS, Message.of("datei.check.rate", MOST_A_MINUTE), response);
    }

    private static FieldError refuse(HttpStatus status, Message expected, HttpServletResponse response) {
        response.setStatus(status.value());
        return new FieldError("file", null, expected);
    }

    private static String show(Sector whose, List<FieldError> errors, Model model) {
        FormErrors.show(errors, model);
        model.addAttribute("sector", whose);
        return "datei/meldung-pruefen";
    }
}
