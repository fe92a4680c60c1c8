package de.verzahnt.dashboard.reporting;

import de.verzahnt.messages.Message;
import de.verzahnt.reference.DistrictWords;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A field in which one writes names, and beside it those that were recognised. A name that may mean several stays written
 * until one of them is chosen.
 *
 * @param typed field in which names are written, separated by commas, semicolons or lines
 * @param chosen field of what they mean
 * @param unknown code of the message about a name nobody knows
 * @param several code of the message about a name that means several
 */
public record TypedChoice(String typed, String chosen, String unknown, String several) {
    private static final int MOST_OFFERED = 12;

    /**
     * What became of the names.
     *
     * @param offered what may be chosen besides
     */
    public record Resolved(OfferingForm form, List<String> offered, List<FieldError> errors) {}

    /** Asks for each name what it may mean. */
    Resolved resolve(OfferingForm form, Function<String, List<String>> meanings) {
        Set<String> chosen = new LinkedHashSet<>(form.all(this.chosen));
        Set<String> offered = new LinkedHashSet<>();
        List<String> open = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (String name : DistrictWords.names(form.text(typed))) {
            List<String> meant = meanings.apply(name);
            if (meant.size() == 1) {
                chosen.add(meant.get(0));
            } else if (meant.stream().noneMatch(chosen::contains)) {
                meant.stream().limit(MOST_OFFERED).forEach(offered::add);
                open.add(name);
                errors.add(new FieldError(typed, name, Message.of(meant.isEmpty() ? unknown : several, name)));
            }
        }
        OfferingForm known = form.with(this.chosen, List.copyOf(chosen)).with(typed, String.join("; ", open));
        return new Resolved(known, List.copyOf(offered), errors);
    }
}
