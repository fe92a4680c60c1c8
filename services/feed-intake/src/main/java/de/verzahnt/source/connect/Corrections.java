package de.verzahnt.source.connect;

import de.verzahnt.intake.batch.OfferingFile;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.text.TextCheck;
import de.verzahnt.intake.report.web.UnknownId;
import de.verzahnt.messages.Message;
import de.verzahnt.source.store.Carried;
import de.verzahnt.source.store.CarriedTable;
import de.verzahnt.source.store.Source;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.InvalidReport;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of a row that people set by hand: they stay over later fetches and are shown as such. */
public final class Corrections {
    private static final int LONGEST = 4_000;
    private static final Set<String> FIELDS = Set.of(
            "title",
            "description",
            "field",
            "furtherFields",
            "targetGroups",
            "format",
            "role",
            "districts",
            "periodFrom",
            "periodUntil",
            "schedule",
            "languages",
            "capacity",
            "url");

    private final Connections connections;
    private final CarriedTable carried;

    public Corrections(Connections connections, CarriedTable carried) {
        this.connections = connections;
        this.carried = carried;
    }

    /**
     * Sets a value, or with null takes it back; the source is read anew.
     *
     * @param field as a report names it
     * @param value as a list would write it, several with semicolons
     */
    public Carried correct(UUID id, String offeringId, String field, @Nullable String value, Caller caller) {
        Source source = connections.find(id, caller);
        check(field, value);
        Carried before = carried.of(source.id()).stream()
                .filter(one -> one.offeringId().equals(offeringId))
                .findFirst()
                .orElseThrow(() -> new UnknownId(offeringId));
        Map<String, String> byHand = new HashMap<>(before.byHand());
        String column = OfferingFile.columnOf(field);
        if (value == null) {
            byHand.remove(column);
        } else {
            byHand.put(column, value.strip());
        }
        Carried next = before.with(byHand);
        carried.setByHand(source.id(), next);
        if (!source.state().isPaused()) {
            connections.fetchNow(id, caller);
        }
        return next;
    }

    private static void check(String field, @Nullable String value) {
        Errors errors = new Errors();
        if (!FIELDS.contains(field)) {
            errors.add("field", field, Message.of("offering.one-of", String.join(", ", new TreeSet<>(FIELDS))));
        }
        TextCheck.paragraph("value", value, LONGEST, errors);
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors.list());
        }
    }
}
