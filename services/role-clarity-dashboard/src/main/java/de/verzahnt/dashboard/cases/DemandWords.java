package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.shell.Labels;
import de.verzahnt.reference.DemandRule;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.signal.Demand;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What would meet a demand, in words, for templates as {@code @demands}. */
@Component("demands")
class DemandWords {
    private final ReferenceData reference;
    private final Labels labels;
    private final MessageSource messages;

    DemandWords(ReferenceData reference, Labels labels, MessageSource messages) {
        this.reference = reference;
        this.labels = labels;
        this.messages = messages;
    }

    /** Types of organisations, programmes and formats; empty when the demand has no rule any more. */
    public String met(String anchor) {
        return reference.demands().find(Demand.codeIn(anchor)).map(this::words).orElse("");
    }

    private String words(DemandRule rule) {
        Stream<String> fitting = rule.fields().isEmpty()
                ? Stream.empty()
                : Stream.of(message(
                        "signal.gap.formats",
                        list(rule.formats(), labels::format),
                        list(rule.fields(), labels::field)));
        Stream<String> paid = rule.programmes().stream()
                .sorted()
                .map(code -> message("signal.gap.programme", labels.programme(code)));
        Stream<String> types = rule.providerTypes().stream().sorted().map(labels::organisationType);
        return Stream.of(types, paid, fitting).flatMap(words -> words).collect(Collectors.joining("; "));
    }

    private String list(Set<String> codes, UnaryOperator<String> label) {
        String or = " " + message("signal.gap.or") + " ";
        return codes.stream().map(label).sorted().collect(Collectors.joining(or));
    }

    private String message(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
