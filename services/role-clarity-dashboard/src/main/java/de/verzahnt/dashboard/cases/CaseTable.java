package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.shell.Labels;
import de.verzahnt.dashboard.shell.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A list of cases in the words of the screen, one line a case: no column tells what the list does not show. */
@Component
class CaseTable {

    private static final List<String> COLUMNS = List.of(
            "class",
            "title",
            "organisation",
            "meets",
            "place",
            "kreis",
            "field",
            "status",
            "deadline",
            "opened",
            "changed",
            "likely",
            "waiting");

    private final MessageSource messages;
    private final Labels labels;
    private final Times times;

    CaseTable(MessageSource messages, Labels labels, Times times) {
        this.messages = messages;
        this.labels = labels;
        this.times = times;
    }

    /** Names of the columns, then the cases in their order. */
    List<List<String>> of(List<CaseSummary> cases) {
        List<List<String>> table = new ArrayList<>();
        table.add(COLUMNS.stream().map(name -> word("cases.column." + name)).toList());
        cases.stream().map(this::row).forEach(table::add);
        return table;
    }

    private List<String> row(CaseSummary one) {
        List<String> ahead = List.of(
                word("class." + one.findingClass()),
                one.full() ? or(one.anchorTitle(), word("case.unknownOffering")) : word("case.existence"),
                or(one.anchorOrganisation(), ""),
                or(one.lineOrganisations(), ""),
                String.join(", ", one.places().stream().map(labels::quarter).toList()),
                labels.district(one.kreis()),
                labels.field(one.field()));
        List<String> state = List.of(
                one.status() == null ? "" : word("status." + one.status()),
                one.hasDeadline() ? times.day(one.disclosedAt()) : "",
                times.day(one.openedAt()),
                times.day(one.changedAt()),
                one.full() && !one.signal() ? one.percent() + " %" : "",
                word("cases.column.waiting." + one.waiting()));
        return Stream.concat(ahead.stream(), state.stream()).toList();
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
