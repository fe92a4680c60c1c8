package de.verzahnt.dashboard.offerings;

import de.verzahnt.dashboard.api.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Angebote: the search. */
@Controller
class OfferingsPage {

    private static final int SIZE = 20;

    private final Offerings offerings;
    private final OfferingParameters parameters;
    private final OfferingChoices choices;

    OfferingsPage(Offerings offerings, OfferingParameters parameters, OfferingChoices choices) {
        this.offerings = offerings;
        this.parameters = parameters;
        this.choices = choices;
    }

    @GetMapping("/angebote")
    String list(OfferingRequest request, Model model) {
        Parameters check = new Parameters();
        OfferingFilter filter = parameters.read(request, check);
        int wanted = check.page(request.page());
        long total = offerings.count(filter);
        int last = (int) Math.max(0, (total - 1) / SIZE);
        int page = Math.min(wanted, last);
        model.addAttribute("request", request);
        model.addAttribute("filter", filter);
        model.addAttribute("role", filter.roles().size() > 1 ? OfferingParameters.STEERING : first(filter));
        model.addAttribute("refused", check.refused());
        model.addAttribute("choices", choices.all(filter.district()));
        model.addAttribute("offerings", offerings.list(filter, page, SIZE));
        model.addAttribute("total", total);
        model.addAttribute("page", page);
        model.addAttribute("last", last);
        return "angebote/liste";
    }

    private static String first(OfferingFilter filter) {
        return filter.roles().stream().findFirst().orElse("");
    }
}
