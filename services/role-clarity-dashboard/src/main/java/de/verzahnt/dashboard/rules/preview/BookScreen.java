package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.dashboard.rules.PresentOfferings;
import de.verzahnt.dashboard.rules.RuleBooks;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.relearned.BookFile;
import de.verzahnt.rules.relearned.BookReading;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Reads a relearned book and puts on the screen what it would change, or everything that is wrong with it. */
@Component
class BookScreen {

    private final RuleBooks books;
    private final PresentOfferings offerings;
    private final TrialScreen trials;
    private final Viewers viewers;
    private final ReferenceData reference;

    BookScreen(
            RuleBooks books, PresentOfferings offerings, TrialScreen trials, Viewers viewers, ReferenceData reference) {
        this.books = books;
        this.offerings = offerings;
        this.trials = trials;
        this.viewers = viewers;
        this.reference = reference;
    }

    BookReading read(byte[] file) {
        return BookFile.read(file, reference);
    }

    /** Who may try rules, and for which Kreise; nobody else comes further. */
    Reach reach(Caller caller, @Nullable String kreis) {
        return Reach.of(caller, viewers.of(caller), offerings.kreise(), kreis);
    }

    /**
     * The page.
     *
     * @param handedIn what became of the file; null when there is none
     */
    String show(@Nullable BookReading handedIn, Reach reach, Caller caller, Model model) {
        Viewer viewer = viewers.of(caller);
        RuleBook inForce = books.inForce();
        model.addAttribute("reach", reach);
        model.addAttribute("inForce", inForce.version());
        model.addAttribute("activates", caller.has(Role.ADMIN));
        if (handedIn instanceof BookReading.Refused refused) {
            model.addAttribute("refused", refused);
        } else if (handedIn instanceof BookReading.Read read && reach.any()) {
            model.addAttribute("book", new BookView(read.book(), inForce));
            trials.show(new Task(reach.chosen(), inForce, Tried.of(read.book())), caller, viewer, model);
        }
        return "regeln-buch";
    }
}
