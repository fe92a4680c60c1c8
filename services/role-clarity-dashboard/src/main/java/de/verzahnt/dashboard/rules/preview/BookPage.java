package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.rules.relearned.BookFile;
import de.verzahnt.rules.relearned.BookReading;
import de.verzahnt.starter.caller.Caller;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a whole relearned book would change. The file is kept in the session of who handed it in and nowhere else; nothing can
 * be put in force from here, since a book comes with a release.
 */
@Controller
class BookPage {

    private static final String PAGE = "/regeln/vorschau/buch";
    private static final String HANDED_IN = "relearned-book";

    private final BookScreen screen;

    BookPage(BookScreen screen) {
        this.screen = screen;
    }

    @GetMapping(PAGE)
    String page(
            @RequestParam(required = false) @Nullable String kreis,
            Caller caller,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        Reach reach = screen.reach(caller, kreis);
        BookReading handedIn = session.getAttribute(HANDED_IN) instanceof byte[] file ? screen.read(file) : null;
        String view = screen.show(handedIn, reach, caller, model);
        if (model.containsAttribute("progress")) {
            response.setHeader("Refresh", TrialScreen.SECONDS_TO_NEXT_LOOK);
        }
        return view;
    }

    /** Keeps the file only when it can be tried. */
    @PostMapping(PAGE)
    String handIn(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String kreis,
            Caller caller,
            HttpSession session,
            Model model,
            RedirectAttributes address,
            HttpServletResponse response)
            throws IOException {
        Reach reach = screen.reach(caller, kreis);
        byte[] bytes = bytes(file);
        BookReading reading = screen.read(bytes);
        if (reading instanceof BookReading.Refused) {
            session.removeAttribute(HANDED_IN);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return screen.show(reading, reach, caller, model);
        }
        session.setAttribute(HANDED_IN, bytes);
        address.addAttribute("kreis", reach.chosen());
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/vergessen")
    String forget(Caller caller, HttpSession session) {
        screen.reach(caller, null);
        session.removeAttribute(HANDED_IN);
        return "redirect:" + PAGE;
    }

    /** One byte more than a book may have says enough. */
    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(BookFile.MOST_BYTES + 1);
        }
    }
}
