package de.verzahnt.dashboard.reporting.source;

import de.verzahnt.characters.Characters;
import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.dashboard.reporting.FormReading;
import de.verzahnt.dashboard.reporting.OfferingForm;
import de.verzahnt.dashboard.reporting.OwnOrganisation;
import de.verzahnt.dashboard.reporting.PlaceSearch;
import de.verzahnt.dashboard.reporting.TypedChoice;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a form as far as it goes: names become keys; the gateway says what else is wrong. */
@Component
class SourceReading {
    /** Fields of the gateway that go by another name on the screen. */
    private static final Map<String, String> ON_SCREEN =
            Map.of("districts", "place", "organisationId", "organisation", "offeringId", "value");

    private final PlaceSearch places;

    SourceReading(PlaceSearch places) {
        this.places = places;
    }

    /**
     * What was read.
     *
     * @param places that may be chosen besides
     */
    record Read(SourceForm form, List<FieldError> errors, List<String> places, SourceBody body) {}

    Read read(SourceForm sent, OwnOrganisation organisation) {
        List<FieldError> errors = new ArrayList<>();
        SourceForm form = clean(sent, errors);
        OfferingForm defaults = FormReading.clean(form.defaults(), errors);
        TypedChoice.Resolved place = places.resolve(defaults.with("organisation", organisation.organisationId()));
        errors.addAll(place.errors());
        SourceForm read = form.with(place.form());
        SourceBody body = body(read, organisation.organisationId(), errors);
        return new Read(read, List.copyOf(errors), place.offered(), body);
    }

    /** Why the gateway refused, by the fields of the screen; what is about the whole stands beside this field. */
    static List<FieldError> refusal(Reply.Refused<?> refused, String whole) {
        Reply.Problem problem = refused.problem();
        return problem.all().isEmpty()
                ? List.of(new FieldError(whole, null, Reply.relayed(problem.detail(), problem.detailEn())))
                : problem.all().stream().map(SourceReading::onScreen).toList();
    }

    private static FieldError onScreen(Reply.PlaceError error) {
        String field = FormErrors.field(error.field().replaceFirst("^defaults\\.", ""));
        return error.asError().at(ON_SCREEN.getOrDefault(field, field));
    }

    private static SourceForm clean(SourceForm sent, List<FieldError> errors) {
        SourceForm clean = sent;
        for (Map.Entry<String, String> typed : sent.own().entrySet()) {
            if (Characters.firstForbidden(typed.getValue(), true).isPresent()) {
                errors.add(new FieldError(typed.getKey(), null, Message.of("refusal.no-control-characters")));
                clean = clean.with(typed.getKey(), FormReading.seen(typed.getValue()));
            }
        }
        return clean;
    }

    private static SourceBody body(SourceForm form, String organisation, List<FieldError> errors) {
        OfferingForm defaults = form.defaults();
        return new SourceBody(
                organisation,
                form.one("name"),
                form.one("address"),
                form.one("kind"),
                new SourceBody.Defaults(
                        defaults.one("field"),
                        defaults.all("targetGroups"),
                        defaults.one("format"),
                        defaults.one("role"),
                        defaults.all("districts"),
                        defaults.all("languages")),
                number("intervalHours", form, errors),
                number("graceDays", form, errors));
    }

    private static @Nullable Integer number(String field, SourceForm form, List<FieldError> errors) {
        String typed = form.one(field);
        if (typed == null || typed.matches("\\d{1,6}")) {
            return typed == null ? null : Integer.valueOf(typed);
        }
        errors.add(new FieldError(field, typed, Message.of("meine.whole-number")));
        return null;
    }
}
