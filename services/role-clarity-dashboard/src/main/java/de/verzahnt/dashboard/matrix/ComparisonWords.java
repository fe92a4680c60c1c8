package de.verzahnt.dashboard.matrix;

import de.verzahnt.dashboard.roles.AgreedRole;
import de.verzahnt.dashboard.shell.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says each difference in a plain sentence, for templates as {@code @comparisonWords} and for the file. */
@Component("comparisonWords")
public class ComparisonWords {

    private static final List<String> COLUMNS = List.of(
            "weight", "field", "place", "sentence", "agreedOperative", "agreedSteering", "decision", "offerings");

    private final MessageSource messages;
    private final Labels labels;

    ComparisonWords(MessageSource messages, Labels labels) {
        this.messages = messages;
        this.labels = labels;
    }

    /** The sentence; it names field and place. */
    public String sentence(Deviation one) {
        AgreedRole role = one.role().role();
        return word(
                "vergleich." + one.kind(),
                labels.field(role.field()),
                labels.quarter(role.place()),
                String.join("; ", one.who()),
                one.role().operative(),
                String.valueOf(one.role().steering()));
    }

    /** Those of this weight, in their order. */
    public List<Deviation> of(List<Deviation> deviations, Deviation.Weight weight) {
        return deviations.stream().filter(one -> one.weight() == weight).toList();
    }

    /** Names of the columns, then the differences in their order. */
    List<List<String>> table(List<Deviation> deviations) {
        List<List<String>> table = new ArrayList<>();
        table.add(COLUMNS.stream().map(name -> word("vergleich.column." + name)).toList());
        deviations.stream().map(this::row).forEach(table::add);
        return table;
    }

    private List<String> row(Deviation one) {
        AgreedRole role = one.role().role();
        return List.of(
                word("vergleich.weight." + one.weight()),
                labels.field(role.field()),
                labels.quarter(role.place()),
                sentence(one),
                one.role().operative(),
                Stream.ofNullable(one.role().steering()).findFirst().orElse(""),
                one.role().version().decision(),
                one.offerings().stream().map(RunningOffering::title).collect(Collectors.joining("; ")));
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
