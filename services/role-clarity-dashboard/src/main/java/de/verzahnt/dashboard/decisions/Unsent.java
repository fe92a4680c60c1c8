package de.verzahnt.dashboard.decisions;

import de.verzahnt.dashboard.security.TypedForms;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody typed and could not send: of a form whose login was gone, and of one that came back. */
@Component
class Unsent {

    private final TypedForms typed;
    private final AnswerDrafts drafts;

    Unsent(TypedForms typed, AnswerDrafts drafts) {
        this.typed = typed;
        this.drafts = drafts;
    }

    /** What this person typed last into this form; a form whose login was gone is kept from now on. */
    Optional<DecisionForm> of(Asked asked, @Nullable String refersTo, HttpServletRequest request) {
        Optional<DecisionForm> sent = typed.take(request).map(Unsent::form);
        sent.ifPresent(form -> keep(asked, form));
        return sent.or(() -> drafts.find(asked)).filter(form -> isSame(form.refersTo(), refersTo));
    }

    void keep(Asked asked, DecisionForm form) {
        drafts.keep(asked, form);
    }

    void forget(Asked asked) {
        drafts.forget(asked);
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return Objects.equals(one == null || one.isBlank() ? null : one, other);
    }

    private static DecisionForm form(Map<String, List<String>> sent) {
        return new DecisionForm(
                one(sent, "decidedBy"),
                one(sent, "capacity"),
                one(sent, "text"),
                sent.getOrDefault("lines", List.of()),
                sent.getOrDefault("parties", List.of()),
                one(sent, "scope"),
                one(sent, "validUntil"),
                one(sent, "dismissalReason"),
                one(sent, "refersTo"),
                one(sent, "token"),
                one(sent, "seen"),
                one(sent, "counted"),
                one(sent, "talkDay"),
                one(sent, "talkFrom"),
                one(sent, "talkUntil"),
                one(sent, "talkPlace"),
                one(sent, "responsible"),
                one(sent, "reviewFrom"));
    }

    private static @Nullable String one(Map<String, List<String>> sent, String field) {
        List<String> values = sent.getOrDefault(field, List.of());
        return values.isEmpty() ? null : values.get(0);
    }
}
