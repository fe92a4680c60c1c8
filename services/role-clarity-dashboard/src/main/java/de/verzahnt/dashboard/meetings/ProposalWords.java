package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.cases.CaseSummary;
import de.verzahnt.dashboard.shell.Labels;
import de.verzahnt.dashboard.shell.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What items are called, and why they stand there, in the reader's language; for templates as {@code @itemWords}. */
@Component("itemWords")
public class ProposalWords {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private final MessageSource messages;
    private final Labels labels;
    private final Times times;

    ProposalWords(MessageSource messages, Labels labels, Times times) {
        this.messages = messages;
        this.labels = labels;
        this.times = times;
    }

    String title(CaseSummary one) {
        String anchor = one.anchorTitle() == null ? word("case.unknownOffering") : one.anchorTitle();
        String place = one.places().isEmpty() ? labels.district(one.kreis()) : labels.quarters(one.places());
        return word("sitzungen.title.case", anchor, place);
    }

    String minutes(Meeting meeting) {
        return word("sitzungen.title.minutes", times.day(meeting.day()));
    }

    String earlier(String number, @Nullable LocalDate day) {
        return word("sitzungen.title.earlier", number, times.day(day));
    }

    String rules(String version) {
        return word("sitzungen.title.rules", version);
    }

    /** Why an item stands there; empty for one that somebody put there by hand. */
    public String why(ItemKind kind, Why why) {
        if (kind == ItemKind.OWN) {
            return "";
        }
        boolean nobody = kind == ItemKind.OPEN_DECISION
                && Objects.requireNonNullElse(why.name(), "").isEmpty();
        return word(
                "sitzungen.why." + kind + (nobody ? ".nobody" : ""),
                times.day(why.day()),
                Objects.requireNonNullElse(why.name(), ""),
                Math.abs(days(why.day())));
    }

    private static long days(@Nullable LocalDate day, LocalDate today) {
        return day == null ? 0 : ChronoUnit.DAYS.between(day, today);
    }

    private long days(@Nullable LocalDate day) {
        return days(day, times.today());
    }

    /** What a result is called: one of the law of cases, or one that acts on no case. */
    public String result(String result) {
        String law = messages.getMessage("outcome." + result, null, result, locale());
        return Objects.requireNonNullElse(
                messages.getMessage("sitzungen.result." + result, null, law, locale()), result);
    }

    /** How long ago something was decided, in days. */
    public long age(Instant decidedAt) {
        return days(LocalDate.ofInstant(decidedAt, GERMANY));
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
