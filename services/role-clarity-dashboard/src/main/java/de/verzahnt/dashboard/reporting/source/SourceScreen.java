package de.verzahnt.dashboard.reporting.source;

import de.verzahnt.dashboard.reporting.Choices;
import de.verzahnt.dashboard.reporting.OwnOrganisation;
import de.verzahnt.dashboard.reporting.PlaceSearch;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.starter.problem.FieldError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the form of a source on its page: what was typed, what may be chosen, what is wrong, what the test fetch brought. */
@Component
class SourceScreen {
    private static final List<String> KINDS =
            List.of("ICALENDAR", "INTEGREAT", "SCHEMA_ORG", "THE_EVENTS_CALENDAR", "TYPO3_EVENTS2", "HSDS", "TABLE");
    private static final List<String> INTERVALS = List.of("1", "6", "12", "24", "168", "744");

    private final Choices choices;
    private final PlaceSearch places;

    SourceScreen(Choices choices, PlaceSearch places) {
        this.choices = choices;
        this.places = places;
    }

    /**
     * What is to be shown.
     *
     * @param sourceId null while it is not connected
     * @param places that may be chosen besides
     * @param tried null when nothing was tried
     */
    record Shown(
            @Nullable String sourceId,
            SourceForm form,
            List<FieldError> errors,
            List<String> places,
            @Nullable Tried tried) {

        static Shown of(@Nullable String sourceId, SourceForm form) {
            return new Shown(sourceId, form, List.of(), List.of(), null);
        }

        Shown wrong(List<FieldError> all) {
            return new Shown(sourceId, form, all, places, null);
        }

        Shown with(SourceForm now) {
            return new Shown(sourceId, now, errors, places, tried);
        }

        Shown brought(Tried now) {
            return new Shown(sourceId, form.with("tried", form.one("address")), errors, places, now);
        }
    }

    String show(Shown shown, List<OwnOrganisation> own, Model model) {
        SourceForm form = shown.form();
        FormErrors.show(shown.errors(), model);
        model.addAttribute("sourceId", shown.sourceId());
        model.addAttribute("form", form);
        model.addAttribute("own", own);
        model.addAttribute("tried", shown.tried());
        model.addAttribute("kinds", KINDS);
        model.addAttribute("intervals", intervals(form.one("intervalHours")));
        model.addAttribute("places", named(form.defaults().all("districts"), shown.places()));
        model.addAttribute("suggested", List.of());
        model.addAttribute("because", Map.of());
        choices.show(model);
        return "quellen/formular";
    }

    /** Those usual, and the one that stands. */
    private static List<String> intervals(@Nullable String stands) {
        return Stream.concat(INTERVALS.stream(), Stream.ofNullable(stands))
                .filter(hours -> hours.matches("\\d{1,6}"))
                .distinct()
                .toList();
    }

    private Map<String, String> named(List<String> chosen, List<String> offered) {
        Map<String, String> named = new LinkedHashMap<>();
        Stream.concat(chosen.stream(), offered.stream()).forEach(key -> named.put(key, places.shown(key)));
        return named;
    }
}
