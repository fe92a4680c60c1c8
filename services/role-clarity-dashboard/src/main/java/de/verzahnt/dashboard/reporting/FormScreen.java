package de.verzahnt.dashboard.reporting;

import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.dashboard.shell.OrganisationNames;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the form on its page: what was typed, what may be chosen, what is wrong, what is similar. */
@Component
class FormScreen {
    private final Choices choices;
    private final PlaceSearch places;
    private final OrganisationNames names;
    private final LinkChoices links;

    FormScreen(Choices choices, PlaceSearch places, OrganisationNames names, LinkChoices links) {
        this.choices = choices;
        this.places = places;
        this.names = names;
        this.links = links;
    }

    /**
     * What is to be shown.
     *
     * @param places that may be chosen besides
     * @param partners likewise
     */
    record Shown(
            OfferingForm form,
            List<FieldError> errors,
            List<String> places,
            List<String> partners,
            Suggestions.Made suggested,
            List<Similar> similar) {

        static Shown of(OfferingForm form) {
            return new Shown(form, List.of(), List.of(), List.of(), Suggestions.Made.none(form), List.of());
        }

        Shown with(OfferingForm now) {
            return new Shown(now, errors, places, partners, suggested, similar);
        }

        Shown with(List<FieldError> told) {
            return new Shown(form, List.copyOf(told), places, partners, suggested, similar);
        }

        /** The same with more that is wrong; of a field that is told already nothing more. */
        Shown wrong(List<FieldError> more) {
            return with(Stream.concat(errors.stream(), FieldError.beside(errors, more).stream())
                    .toList());
        }

        /** Whether something would ask a question that was not on the screen yet. */
        boolean asksUnseen() {
            return similar.stream().anyMatch(one -> one.asks() && !form.has("seen", one.offeringId()));
        }
    }

    String show(Shown shown, List<OwnOrganisation> own, Model model) {
        OfferingForm form = shown.form();
        FormErrors.show(shown.errors(), model);
        model.addAttribute("form", form);
        model.addAttribute("own", own);
        model.addAttribute("suggested", shown.suggested().fields());
        model.addAttribute("because", shown.suggested().because());
        model.addAttribute("similar", shown.similar());
        model.addAttribute(
                "names",
                names.of(Stream.of(
                                shown.similar().stream().map(Similar::organisationId),
                                form.all("cooperationPartners").stream(),
                                shown.partners().stream())
                        .flatMap(all -> all)
                        .toList()));
        model.addAttribute("places", named(form.all("districts"), shown.places(), places::shown));
        model.addAttribute("partners", both(form.all("cooperationPartners"), shown.partners()));
        model.addAttribute("publicBodies", links.publicBodies(form));
        model.addAttribute("wholes", links.wholes(form, own));
        schedule(form, model);
        choices.show(model);
        return "meine/formular";
    }

    private static void schedule(OfferingForm form, Model model) {
        model.addAttribute("lines", ScheduleFields.lines());
        model.addAttribute("filledLines", filledLines(form));
        model.addAttribute("week", Slot.WEEK);
        model.addAttribute("rhythms", Slot.RHYTHMS);
    }

    private static Map<String, String> named(List<String> chosen, List<String> offered, Function<String, String> name) {
        Map<String, String> named = new LinkedHashMap<>();
        both(chosen, offered).forEach(key -> named.put(key, name.apply(key)));
        return named;
    }

    private static List<String> both(List<String> chosen, List<String> offered) {
        List<String> both = new ArrayList<>(chosen);
        both.addAll(offered);
        return both.stream().distinct().toList();
    }

    /** The last line in which anything stands; the lines behind it need not be open. */
    private static int filledLines(OfferingForm form) {
        return ScheduleFields.lines().stream()
                .filter(line -> OfferingForm.SLOT.stream()
                        .anyMatch(field -> !field.equals("rhythm") && form.filled(field + line)))
                .mapToInt(line -> line + 1)
                .max()
                .orElse(1);
    }
}
