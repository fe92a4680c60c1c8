package de.verzahnt.dashboard.export;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.offerings.OfferingRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** Ausgeben als …: the file, or which there are; an address nobody understands is told in words. */
@Controller
class ExportPage {

    private final Exports exports;

    ExportPage(Exports exports) {
        this.exports = exports;
    }

    /** No view once the file is sent. */
    @GetMapping("/angebote/export")
    @Nullable
    String export(
            @RequestParam(required = false) @Nullable String format,
            OfferingRequest asked,
            WebRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        Parameters check = new Parameters();
        ExportWish wish = exports.wish(format, asked, check);
        boolean refused = !check.errors().isEmpty();
        if (!refused && format != null && !format.isBlank()) {
            exports.send(wish, request, response);
            return null;
        }
        response.setStatus(refused ? HttpStatus.BAD_REQUEST.value() : HttpStatus.OK.value());
        model.addAttribute("request", asked);
        model.addAttribute("errors", check.errors());
        model.addAttribute("choose", Set.of("format").containsAll(check.refused()));
        return "angebote/ausgabe";
    }
}
