package de.verzahnt.dashboard.rules;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.Channel;
import de.verzahnt.events.Provenance;
import de.verzahnt.events.RuleBookActivated;
import de.verzahnt.rules.rulebook.Activation;
import de.verzahnt.rules.rulebook.Adjustment;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records decisions on the rules: the row here and the event for everybody else in one transaction, one after another. */
@Component
public class Activations {

    static final String EVENT_TYPE = "de.verzahnt.rule-book.activated.v1";
    private static final String ADMINISTRATION = "administration";

    private final ActivationRows rows;
    private final RuleBooks books;
    private final Outbox outbox;
    private final Clock clock;

    Activations(ActivationRows rows, RuleBooks books, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.books = books;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Puts checked values in force.
     *
     * @param against version they were tried against
     * @param values all that may be set, or only what differs from that version's
     * @return name of the new version; null when another one is in force meanwhile, and then nothing is written
     */
    @Transactional
    public @Nullable String activate(String against, Map<String, Double> values, String reason, Caller author) {
        rows.lock();
        RuleBook inForce = books.inForce();
        if (!inForce.version().equals(against)) {
            return null;
        }
        Instant now = momentAfterAllOthers();
        RuleBookActivated decided = event(inForce, values, reason, author, now);
        rows.insert(decided);
        outbox.append(Topics.RULE_BOOK, decided, EVENT_TYPE, now);
        return decided.getVersion();
    }

    /** Order is told by these moments: one decided later is later, whatever the clocks of several machines say. */
    private Instant momentAfterAllOthers() {
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
        return rows.last()
                .map(last -> last.truncatedTo(ChronoUnit.MILLIS).plusMillis(1))
                .filter(now::isBefore)
                .orElse(now);
    }

    private RuleBookActivated event(
            RuleBook inForce, Map<String, Double> values, String reason, Caller author, Instant now) {
        RuleBook shipped = books.shipped();
        @Nullable
        String speaker = author.organisations().stream().sorted().findFirst().orElse(null);
        return RuleBookActivated.newBuilder()
                .setActivationId(UUID.randomUUID().toString())
                .setVersion(nextVersion(shipped.version()))
                .setBase(shipped.version())
                .setPrevious(inForce.version())
                .setValues(Activation.differences(shipped, Adjustment.values(inForce.with(values))))
                .setDecidedBy(speaker)
                .setCapacity(Capacity.ADMINISTRATION)
                .setReason(reason)
                .setDecidedAt(now)
                .setProvenance(new Provenance(
                        now, speaker == null ? ADMINISTRATION : speaker, "role-clarity-dashboard", Channel.FORM))
                .build();
    }

    /** Counts on, whatever became of the former ones: a name is never used twice. */
    private String nextVersion(String base) {
        long last = rows.all().stream()
                .map(decided -> decided.activation().version())
                .filter(version -> version.matches("\\Q" + base + "\\E\\.\\d{1,9}"))
                .mapToLong(version -> Long.parseLong(version.substring(base.length() + 1)))
                .max()
                .orElse(0);
        return base + "." + (last + 1);
    }
}
