package de.verzahnt.dashboard.reporting;

import de.verzahnt.characters.Characters;
import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads a form as far as it goes: names become keys, words become suggestions, and the gateway says what is wrong. */
@Component
public class FormReading {
    private static final String DISTRICTS = "districts";
    /** Fields of the gateway that go by another name on the screen. */
    private static final Map<String, String> ON_SCREEN = Map.of(
            DISTRICTS,
            "place",
            "cooperationPartners",
            "partner",
            "schedule",
            "days0",
            "organisationId",
            "organisation",
            "id",
            "title");

    private final PlaceSearch places;
    private final PartnerSearch partners;
    private final Suggestions suggestions;
    private final SimilarOfferings similar;

    FormReading(PlaceSearch places, PartnerSearch partners, Suggestions suggestions, SimilarOfferings similar) {
        this.places = places;
        this.partners = partners;
        this.suggestions = suggestions;
        this.similar = similar;
    }

    /** What was read, and the report it makes. */
    record Read(FormScreen.Shown shown, Report report) {
        boolean right() {
            return shown.errors().isEmpty();
        }
    }

    /** Reads it for this organisation; asks nobody else. */
    Read read(OfferingForm sent, OwnOrganisation organisation) {
        List<FieldError> errors = new ArrayList<>();
        OfferingForm form =
                identified(clean(sent, errors).with("organisation", organisation.organisationId()), organisation);
        TypedChoice.Resolved place = places.resolve(form);
        TypedChoice.Resolved partner = partners.resolve(place.form());
        errors.addAll(place.errors());
        errors.addAll(partner.errors());
        Suggestions.Made suggested = suggestions.in(partner.form());
        Report report = FormMapping.report(suggested.form(), id(suggested.form()), errors);
        List<Similar> near = similar.near(report, organisation);
        return new Read(
                new FormScreen.Shown(
                        suggested.form(), List.copyOf(errors), place.offered(), partner.offered(), suggested, near),
                report);
    }

    /** What the gateway says is wrong, by the fields of the screen. */
    static List<FieldError> errors(Reply<GatewayClient.Tried> tried) {
        if (tried instanceof Reply.Refused<GatewayClient.Tried> refused) {
            return refusal(refused);
        }
        return ((Reply.Done<GatewayClient.Tried>) tried)
                .value().rows().stream()
                        .flatMap(row ->
                                row.errors() == null ? List.<Reply.PlaceError>of().stream() : row.errors().stream())
                        .map(FormReading::onScreen)
                        .toList();
    }

    /** Why the gateway refused; without a field it is about the whole. */
    static List<FieldError> refusal(Reply.Refused<?> refused) {
        Reply.Problem problem = refused.problem();
        return problem.all().isEmpty()
                ? List.of(new FieldError("title", null, Reply.relayed(problem.detail(), problem.detailEn())))
                : problem.all().stream().map(FormReading::onScreen).toList();
    }

    private static FieldError onScreen(Reply.PlaceError error) {
        String field = FormErrors.field(error.field().replaceFirst("^.*, |^\\[\\d+\\]\\.", ""));
        String shown = ON_SCREEN.getOrDefault(field, field);
        if (error.field().endsWith(DISTRICTS)) {
            return new FieldError(shown, null, Message.of("meine.no-place"));
        }
        return error.asError().at(OfferingForm.isShown(shown) ? shown : "title");
    }

    private static String id(OfferingForm form) {
        return form.filled("id") ? form.text("id") : form.text("newId");
    }

    /** A new offering keeps its id from one screen to the next, so that it is reported once however often it is sent. */
    private static OfferingForm identified(OfferingForm form, OwnOrganisation organisation) {
        boolean kept = form.filled("id") || NewId.fits(form.text("newId"), organisation);
        return kept ? form : form.with("newId", NewId.of(organisation, form.text("title")));
    }

    /** Without signs that no text holds; what held one is told. */
    public static OfferingForm clean(OfferingForm sent, List<FieldError> errors) {
        OfferingForm clean = sent;
        for (String field : sent.values().keySet()) {
            List<String> values = sent.all(field);
            if (values.stream()
                    .anyMatch(value -> Characters.firstForbidden(value, true).isPresent())) {
                errors.add(new FieldError(field, null, Message.of("refusal.no-control-characters")));
                clean = clean.with(field, values.stream().map(FormReading::seen).toList());
            }
        }
        return OfferingForm.sent(clean.values());
    }

    /** The text without signs that no text holds. */
    public static String seen(String value) {
        return value.codePoints()
                .filter(sign -> !Characters.isForbidden(sign) || sign == '\n' || sign == '\r' || sign == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
