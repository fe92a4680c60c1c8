package de.verzahnt.dashboard.roles;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.dashboard.shell.Labels;
import de.verzahnt.dashboard.shell.Times;
import de.verzahnt.reference.Code;
import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the forms of agreed roles show. */
@Component
class RoleScreen {

    private final KnownOrganisations organisations;
    private final CurrentDistricts districts;
    private final ReferenceData reference;
    private final RoleViews views;
    private final AgreedRoles roles;
    private final Labels labels;
    private final Times times;

    RoleScreen(
            KnownOrganisations organisations,
            CurrentDistricts districts,
            ReferenceData reference,
            RoleViews views,
            AgreedRoles roles,
            Labels labels,
            Times times) {
        this.organisations = organisations;
        this.districts = districts;
        this.reference = reference;
        this.views = views;
        this.roles = roles;
        this.labels = labels;
        this.times = times;
    }

    /** The form of a new role. */
    String fresh(RoleForm form, List<FieldError> errors, Viewer viewer, Model model) {
        model.addAttribute(
                "fields", reference.fields().all().stream().map(Code::code).toList());
        model.addAttribute("places", places(viewer));
        choices(form, viewer.steered(), model);
        FormErrors.show(errors, model);
        return "rollen/neu";
    }

    /** One role with all its versions; the forms where the reader may record something. */
    String one(AgreedRole role, RoleForm form, List<FieldError> errors, Viewer viewer, Model model) {
        List<RoleView> history = views.history(role, times.today());
        model.addAttribute("role", role);
        model.addAttribute("title", labels.field(role.field()) + ", " + labels.quarter(role.place()));
        model.addAttribute("history", history);
        model.addAttribute("now", views.of(List.of(role), times.today()).get(0));
        model.addAttribute("mayRecord", roles.mayRecord(role.place(), viewer));
        model.addAttribute("open", role.newest().validUntil() == null);
        choices(form, viewer.steered(), model);
        FormErrors.show(errors, model);
        return "rollen/rolle";
    }

    private void choices(RoleForm form, Set<String> kreise, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "organisations",
                organisations.of(
                        kreise,
                        Stream.concat(form.all("operative").stream(), form.all("steering").stream())
                                .collect(Collectors.toSet())));
    }

    /** The Kreise the reader steers, each followed by its Gemeinden and their quarters. */
    private List<District> places(Viewer viewer) {
        Districts known = districts.get();
        return viewer.steered().stream()
                .sorted()
                .flatMap(kreis -> known.find(kreis).stream())
                .flatMap(kreis -> withParts(kreis, known))
                .toList();
    }

    private static Stream<District> withParts(District place, Districts known) {
        return Stream.concat(
                Stream.of(place), known.childrenOf(place.key()).stream().flatMap(part -> withParts(part, known)));
    }
}
