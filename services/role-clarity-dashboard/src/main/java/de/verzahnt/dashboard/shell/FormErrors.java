package de.verzahnt.dashboard.shell;

import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.ui.Model;

/** What is wrong in a form, for its page: all of it above, and the first of each field beside it. */
public final class FormErrors {
    private FormErrors() {}

    /**
     * As {@code errors}, by field as {@code errorAt}, and the field that gets the focus as {@code firstError}; of several
     * values in one field, the field.
     */
    public static void show(List<FieldError> errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute(
                "firstError", errors.isEmpty() ? "" : field(errors.get(0).field()));
        model.addAttribute(
                "errorAt",
                errors.stream()
                        .collect(Collectors.toMap(
                                error -> field(error.field()), error -> error, (first, next) -> first)));
    }

    /** The field of a place such as {@code otherNames[2]}. */
    public static String field(String place) {
        return place.replaceFirst("\\[.*", "");
    }
}
