package de.verzahnt.dashboard.rules;

import de.verzahnt.rules.rulebook.Activation;
import de.verzahnt.rules.rulebook.Adjustment;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Regeln: what the hub compares, what counts how much, and how often it is right. Everybody may read it. */
@Controller
class RulesPage {

    private final RuleBooks books;
    private final QualityView quality = QualityView.shipped();
    private final ReliabilityView reliability = ReliabilityView.shipped();

    RulesPage(RuleBooks books) {
        this.books = books;
    }

    @GetMapping("/regeln")
    String page(Caller caller, Model model) {
        RuleBook inForce = books.inForce();
        List<RuleVersion> history = books.history();
        model.addAttribute("rules", new RulesView(inForce.entries()));
        model.addAttribute("inForce", inForce);
        model.addAttribute("shipped", new RulesView(books.shipped().entries()));
        model.addAttribute("history", history);
        model.addAttribute(
                "since",
                history.stream().filter(RuleVersion::followed).findFirst().orElse(null));
        model.addAttribute("adjusted", RuleChange.between(books.shipped(), inForce));
        model.addAttribute(
                "back", RuleValues.address("", Activation.differences(inForce, Adjustment.values(books.shipped()))));
        model.addAttribute("tries", caller.has(Role.ADMIN) || caller.has(Role.STEERING));
        model.addAttribute("law", new CaseLawView());
        model.addAttribute("hears", new NotificationsView());
        model.addAttribute("quality", quality);
        model.addAttribute("reliability", reliability);
        return "regeln";
    }
}
