package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.shell.Times;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What became of decisions, in the reader's language; for templates as {@code @followUpWords}. */
@Component("followUpWords")
class FollowUpWords {

    private final MessageSource messages;
    private final DecisionTable table;
    private final Times times;

    FollowUpWords(MessageSource messages, DecisionTable table, Times times) {
        this.messages = messages;
        this.table = table;
        this.times = times;
    }

    /** What the log tells, in one sentence. */
    public String of(Proof proof) {
        return messages.getMessage(
                "sitzungen.proof." + proof.kind(),
                new Object[] {times.day(proof.at()), proof.name()},
                LocaleContextHolder.getLocale());
    }

    /** The decisions as a table. */
    List<List<String>> table(List<FollowUp> all) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns());
        for (FollowUp one : all) {
            rows.add(table.row(one.meeting(), one.item(), one.number(), one.decided()));
        }
        return rows;
    }
}
