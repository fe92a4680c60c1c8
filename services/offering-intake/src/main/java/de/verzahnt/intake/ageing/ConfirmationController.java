package de.verzahnt.intake.ageing;

import de.verzahnt.intake.ageing.Confirmations.Question;
import de.verzahnt.intake.ageing.Confirmations.Word;
import de.verzahnt.intake.organisation.KnownOrganisation;
import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.http.AddressRate;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers by the link of a mail, without a login. The token stands in the body: an address would be written down on its way. */
@RestController
@RequestMapping(path = "/api/v1/confirmations", consumes = MediaType.APPLICATION_JSON_VALUE)
class ConfirmationController {
    /**
     * Of one address, with tokens that nobody knows. The dashboard asks for all its visitors, so whoever has a good token is
     * never kept waiting for what others try; a token of 256 bits needs no such shelter.
     */
    static final int MOST_A_MINUTE = 240;

    private final Confirmations confirmations;
    private final KnownOrganisations organisations;
    private final AddressRate rate;

    ConfirmationController(Confirmations confirmations, KnownOrganisations organisations, AddressRate rate) {
        this.confirmations = confirmations;
        this.organisations = organisations;
        this.rate = rate;
    }

    /** A token alone. */
    record Look(
            @Schema(description = "Token of the link, as it stands in the mail", example = "none") @Nullable
            String token) {}

    /** A token and what is said; answer is RIGHT, CHANGED or ENDED. */
    record Answers(
            @Schema(description = "Token of the link, as it stands in the mail", example = "none") @Nullable
            String token,

            @Schema(description = "What is said of each offering; those left out stay unconfirmed") @Nullable
            List<@Nullable One> answers) {

        /** What is said of one offering. */
        record One(
                @Schema(
                        description = "Id of an offering that was asked about",
                        example = "caritas-aachen/cafe-international")
                @Nullable
                String id,

                @Schema(description = "RIGHT, CHANGED or ENDED", example = "RIGHT") @Nullable
                String answer) {}
    }

    /** What is asked, and of whom. */
    record View(String organisationId, String organisationName, List<Offered> offerings) {}

    /** One offering that is asked about. */
    record Offered(String id, String title, @Nullable LocalDate lastDay, Instant confirmedAt) {}

    @PostMapping("/look")
    View look(@RequestBody Look look, HttpServletRequest request) {
        return view(confirmations.look(token(look.token())), request);
    }

    @PostMapping
    View answer(@RequestBody Answers answers, HttpServletRequest request) {
        Map<String, Word> words = words(answers.answers() == null ? List.of() : answers.answers());
        return view(confirmations.answer(token(answers.token()), words), request);
    }

    private static Map<String, Word> words(List<Answers.@Nullable One> answers) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, Word> words = new LinkedHashMap<>();
        for (Answers.One one : answers) {
            Optional<Word> word = one == null ? Optional.empty() : word(one.answer());
            if (one == null || one.id() == null || word.isEmpty()) {
                String said = one == null ? null : one.answer();
                errors.add(new FieldError("answers", said, Message.of("offering.answer")));
            } else {
                words.put(one.id(), word.get());
            }
        }
        if (words.isEmpty() && errors.isEmpty()) {
            errors.add(new FieldError("answers", null, Message.of("offering.answer")));
        }
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors);
        }
        return words;
    }

    private static Optional<Word> word(@Nullable String said) {
        return Arrays.stream(Word.values())
                .filter(word -> word.name().equals(said))
                .findFirst();
    }

    private static String token(@Nullable String token) {
        return token == null ? "" : token;
    }

    private ProblemException unknown(HttpServletRequest request) {
        return rate.admits(String.valueOf(request.getRemoteAddr()))
                ? new ProblemException(ProblemKind.NOT_FOUND, Message.of("offering.link-is-over"))
                : new ProblemException(
                        ProblemKind.TOO_MANY_REQUESTS, Message.of("offering.answers-a-minute", MOST_A_MINUTE));
    }

    private View view(Optional<Question> question, HttpServletRequest request) {
        Question found = question.orElseThrow(() -> unknown(request));
        String name = organisations
                .find(found.organisationId())
                .map(KnownOrganisation::name)
                .orElse(found.organisationId());
        return new View(
                found.organisationId(),
                name,
                found.offerings().stream()
                        .map(state -> new Offered(
                                state.id(),
                                state.offering().title(),
                                state.offering().lastDay(),
                                state.freshness().confirmedAt()))
                        .toList());
    }
}
