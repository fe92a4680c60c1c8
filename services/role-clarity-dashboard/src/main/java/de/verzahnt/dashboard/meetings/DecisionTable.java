package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.shell.Times;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Decisions in the words of the screen, one line each. */
@Component
class DecisionTable {

    private static final List<String> COLUMNS =
            List.of("day", "number", "title", "result", "words", "responsible", "due", "public", "state", "note");

    private final MessageSource messages;
    private final ProposalWords words;
    private final Times times;

    DecisionTable(MessageSource messages, ProposalWords words, Times times) {
        this.messages = messages;
        this.words = words;
        this.times = times;
    }

    /** Names of the columns, then the decisions of a meeting in their order. */
    List<List<String>> of(Meeting meeting, Agenda agenda) {
        List<List<String>> table = new ArrayList<>();
        table.add(columns());
        for (AgendaItem item : agenda.standing()) {
            Resolution decided = item.resolution();
            if (decided != null) {
                table.add(row(meeting, item, agenda.number(item), decided));
            }
        }
        return table;
    }

    /** Names of the columns. */
    List<String> columns() {
        return COLUMNS.stream().map(name -> word("sitzungen.column." + name)).toList();
    }

    /** One decision. */
    List<String> row(Meeting meeting, AgendaItem item, String number, Resolution decided) {
        return List.of(
                times.day(meeting.day()),
                number,
                item.title(),
                words.result(decided.result()),
                decided.words(),
                decided.responsible(),
                times.day(decided.due()),
                word(item.inPublic() ? "sitzungen.public" : "sitzungen.internal"),
                state(item, decided),
                item.doneNote() == null ? "" : item.doneNote());
    }

    private String state(AgendaItem item, Resolution decided) {
        return !decided.followed()
                ? word("sitzungen.follow.nothing")
                : word(item.pending() ? "sitzungen.follow.open" : "sitzungen.follow.done");
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
