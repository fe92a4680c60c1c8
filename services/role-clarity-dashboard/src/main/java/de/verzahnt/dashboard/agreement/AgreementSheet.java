package de.verzahnt.dashboard.agreement;

import de.verzahnt.dashboard.cases.OfferingSide;
import de.verzahnt.dashboard.shell.Labels;
import de.verzahnt.dashboard.shell.Times;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes an Absprache in the language of the reader. It says what the case page says, and nothing of a person. */
@Component
class AgreementSheet {

    /** One offering as the sheet names it, in words. */
    record Row(String title, String organisation, String districts, String fields) {}

    private final ITemplateEngine templates;
    private final PdfWriter pdf;
    private final Labels labels;
    private final Times times;

    AgreementSheet(ITemplateEngine templates, PdfWriter pdf, Labels labels, Times times) {
        this.templates = templates;
        this.pdf = pdf;
        this.labels = labels;
        this.times = times;
    }

    /** The sheet as a PDF file. */
    byte[] of(Agreement agreement) {
        Locale locale = LocaleContextHolder.getLocale();
        Map<String, Object> words = Map.of(
                "case", agreement.about(),
                "entry", agreement.entry(),
                "place", labels.district(agreement.about().kreis()),
                "offerings", agreement.offerings().stream().map(this::row).toList(),
                "consents", agreement.consents(),
                "since", times.day(agreement.since()),
                "times", times);
        return pdf.write(templates.process("absprache/blatt", new Context(locale, words)));
    }

    private Row row(OfferingSide side) {
        return new Row(
                side.title() == null ? "" : side.title(),
                side.organisation(),
                side.districts().stream().map(labels::district).distinct().collect(Collectors.joining(", ")),
                Stream.concat(Stream.ofNullable(side.field()), side.furtherFields().stream())
                        .map(labels::field)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
