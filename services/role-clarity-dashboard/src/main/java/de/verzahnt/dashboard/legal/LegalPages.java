package de.verzahnt.dashboard.legal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Impressum, Datenschutz, Barrierefreiheit and contact, open without a login. */
@Controller
class LegalPages {

    private final LegalTexts texts;

    LegalPages(LegalTexts texts) {
        this.texts = texts;
    }

    @GetMapping({"/impressum", "/datenschutz", "/barrierefreiheit", "/kontakt"})
    String text(HttpServletRequest request, Locale locale, Model model) {
        String path = request.getRequestURI();
        model.addAttribute("text", texts.of(path.substring(path.lastIndexOf('/') + 1), locale.getLanguage()));
        return "rechtliches";
    }
}
