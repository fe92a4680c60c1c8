package de.verzahnt.dashboard.rules;

import de.verzahnt.rules.MeasuredQuality;
import de.verzahnt.rules.RuleBook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Regeln: what the hub compares, what counts how much, and how often it is right. Everybody may read it. */
@Controller
class RulesPage {

    private final RulesView rules = new RulesView(RuleBook.shipped().entries());
    private final QualityView quality = QualityView.of(MeasuredQuality.shipped());

    @GetMapping("/regeln")
    String page(Model model) {
        model.addAttribute("rules", rules);
        model.addAttribute("quality", quality);
        return "regeln";
    }
}
