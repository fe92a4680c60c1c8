package de.verzahnt.dashboard.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The strongest reasons as one plain sentence, for templates as {@code @inOneSentence}: for whom, where and what, as far as
 * both agree on it. It says only what the reasons say; where nothing can be merged it is empty, and the list speaks alone.
 */
@Component("inOneSentence")
public class InOneSentence {

    private static final List<String> RESPECTS =
            List.of("AGE", "GENDER", "ORIGIN", "NEED", "INSTITUTIONS", "NEIGHBOURS", "VOLUNTEERS");
    private static final Set<String> PLACES =
            Set.of("SAME_QUARTER", "SAME_QUARTER_IN_TEXT", "SAME_TOWN", "CITY_WIDE", "SAME_KREIS");

    /** More than so many would be a list and no sentence. */
    private static final int MOST = 3;

    private final MessageSource messages;
    private final PeopleWords people;
    private final PlaceWords places;
    private final ReasonWords words;

    InOneSentence(MessageSource messages, PeopleWords people, PlaceWords places, ReasonWords words) {
        this.messages = messages;
        this.people = people;
        this.places = places;
        this.words = words;
    }

    /** The sentence, or nothing. */
    public String of(List<CaseReason> reasons) {
        String who = people.words(RESPECTS.stream()
                .flatMap(respect -> found(reasons, respect, Set.of("SAME", "PART")).stream())
                .flatMap(reason -> people.common(reason).stream())
                .toList());
        String where = found(reasons, "AREA", PLACES).map(places::words).orElse("");
        String how = found(reasons, "FORMAT", Set.of("SAME"))
                .map(reason -> words.each(reason).get(0))
                .orElse("");
        List<String> what = found(reasons, "ACTIVITY", Set.of("SAME", "MOSTLY"))
                .or(() -> found(reasons, "SUBJECT", Set.of("SAME", "CLOSE")))
                .map(words::each)
                .orElse(List.of())
                .stream()
                .filter(one -> !how.contains(one))
                .limit(MOST)
                .toList();
        String begin = begin(who, where);
        String end = end(how, what, begin.isEmpty() ? "alone" : "also");
        return begin.isEmpty() && end.isEmpty() ? "" : begin + end + ".";
    }

    private String begin(String who, String where) {
        if (who.isEmpty()) {
            return where.isEmpty() ? "" : say("sentence.place", where);
        }
        return where.isEmpty() ? say("sentence.people", who) : say("sentence.people.place", who, where);
    }

    private String end(String how, List<String> what, String position) {
        String all = String.join(", ", what);
        if (how.isEmpty()) {
            return all.isEmpty() ? "" : say("sentence.activity." + position, all);
        }
        return all.isEmpty()
                ? say("sentence.format." + position, how)
                : say("sentence.format.activity." + position, how, all);
    }

    private static Optional<CaseReason> found(List<CaseReason> reasons, String comparison, Set<String> levels) {
        return reasons.stream()
                .filter(reason -> reason.comparison().equals(comparison) && levels.contains(reason.level()))
                .filter(reason -> reason.speaksFor() && !reason.evidence().isEmpty())
                .findFirst();
    }

    private String say(String key, Object... parts) {
        return messages.getMessage(key, parts, LocaleContextHolder.getLocale());
    }
}
