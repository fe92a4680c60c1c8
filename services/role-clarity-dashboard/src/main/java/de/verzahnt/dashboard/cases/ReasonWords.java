package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.shell.Labels;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reasons in words, for templates as {@code @reasons}; what newer rules call by new names stands as they call it. */
@Component("reasons")
public class ReasonWords {

    private final MessageSource messages;
    private final Labels labels;

    ReasonWords(MessageSource messages, Labels labels) {
        this.messages = messages;
        this.labels = labels;
    }

    /** Name of a comparison. */
    public String comparison(String comparison) {
        return message("comparison." + comparison, comparison);
    }

    /** What was found, as a sentence. The prior has one level only, whatever its name. */
    public String sentence(CaseReason reason) {
        String key = reason.prior() ? "PRIOR" : reason.comparison() + "." + reason.level();
        return message("reason." + key, reason.level());
    }

    /** The same inside of another sentence: without its full stop. */
    public String shortly(CaseReason reason) {
        return sentence(reason).replaceFirst("\\.$", "");
    }

    /** Each code or word both share or differ in, in words. */
    List<String> each(CaseReason reason) {
        return reason.evidence().stream()
                .map(code -> word(reason.comparison(), code))
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
    }

    /** What both share or differ in, in words. */
    public String evidence(CaseReason reason) {
        List<String> words = each(reason);
        return words.isEmpty()
                ? ""
                : message("evidence." + reason.comparison(), "{0}").replace("{0}", String.join(", ", words));
    }

    /** Bits with sign and the reader's decimal mark. */
    public String points(double bits) {
        Locale locale = LocaleContextHolder.getLocale();
        DecimalFormat format = new DecimalFormat("+0.0#;−0.0#", DecimalFormatSymbols.getInstance(locale));
        double rounded = Math.round(bits * 100) / 100.0;
        return rounded == 0 ? format.format(0).substring(1) : format.format(rounded);
    }

    /** A number of things, with the marks of the reader's language; the rule book writes whole numbers with a point. */
    public String count(Object number) {
        return NumberFormat.getIntegerInstance(LocaleContextHolder.getLocale())
                .format(Double.parseDouble(number.toString()));
    }

    private String word(String comparison, String code) {
        return switch (comparison) {
            case "FIELD" -> labels.field(code);
            case "ORIGIN", "AGE", "GENDER", "NEED", "INSTITUTIONS", "NEIGHBOURS", "VOLUNTEERS" ->
                labels.targetGroup(code);
            case "FORMAT" -> labels.format(code);
            case "AREA" -> labels.district(code);
            case "LANGUAGES" -> labels.language(code);
            case "ACTIVITY", "SUBJECT" -> labels.concept(code);
            case "PROGRAMME" -> labels.programme(code);
            case "SCHEDULE" -> weekday(code);
            default -> code;
        };
    }

    private static String weekday(String code) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equals(code))
                .map(day -> day.getDisplayName(TextStyle.FULL, LocaleContextHolder.getLocale()))
                .findFirst()
                .orElse(code);
    }

    private String message(String key, String otherwise) {
        String found = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
        return found == null ? otherwise : found;
    }
}
