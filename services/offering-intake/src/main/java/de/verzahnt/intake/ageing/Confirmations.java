package de.verzahnt.intake.ageing;

import de.verzahnt.contract.TokenHash;
import de.verzahnt.events.Channel;
import de.verzahnt.intake.accept.OfferingIntake;
import de.verzahnt.intake.ageing.AskedTable.Asked;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.store.OfferingStore;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.http.IfMatch;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Answers by the link of a mail. A token is good for one answer, for the offerings it was sent about, for 48 hours; looking
 * changes nothing. Tokens that are unknown, used or old are all the same: empty.
 */
final class Confirmations {
    private static final String SYSTEM = "verzahnt-mail";

    private final AskedTable asked;
    private final OfferingStore store;
    private final OfferingIntake intake;
    private final TransactionOperations transactions;
    private final Clock clock;

    /** What somebody says of an offering. */
    enum Word {
        /** It still holds. */
        RIGHT,
        /** It holds no longer as it stands; whoever says so reports it anew, with a login. */
        CHANGED,
        /** It is over. */
        ENDED
    }

    /** What may be answered; offerings that were withdrawn since are not among them. */
    record Question(String organisationId, List<StoredOffering> offerings) {}

    Confirmations(
            AskedTable asked,
            OfferingStore store,
            OfferingIntake intake,
            TransactionOperations transactions,
            Clock clock) {
        this.asked = asked;
        this.store = store;
        this.intake = intake;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What this token asks; nothing changes. */
    Optional<Question> look(String token) {
        return asked.find(TokenHash.of(token), clock.instant()).map(this::question);
    }

    /** Takes all answers at once and spends the token; offerings it does not ask about are passed over. */
    Optional<Question> answer(String token, Map<String, Word> words) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Instant now = clock.instant();
            Optional<Asked> found = asked.lock(TokenHash.of(token), now);
            Optional<Question> question = found.map(this::question);
            question.ifPresent(open -> open.offerings().forEach(state -> take(state, words.get(state.id()))));
            found.ifPresent(one -> asked.answered(one.id(), now));
            return question;
        }));
    }

    private void take(StoredOffering state, @Nullable Word word) {
        if (word == Word.RIGHT) {
            intake.confirm(List.of(state.id()));
        } else if (word == Word.ENDED) {
            String reason = Message.of("offering.ended-by-mail").in(Locale.GERMAN);
            Origin origin = new Origin(state.offering().organisationId(), SYSTEM, Channel.FORM);
            intake.withdraw(state.id(), reason, new IfMatch(null), origin);
        }
    }

    private Question question(Asked one) {
        List<StoredOffering> offerings = store.find(asked.offerings(one.id())).stream()
                .filter(state ->
                        state.isActive() && state.offering().organisationId().equals(one.organisationId()))
                .sorted(Comparator.comparing(StoredOffering::id))
                .toList();
        return new Question(one.organisationId(), offerings);
    }
}
