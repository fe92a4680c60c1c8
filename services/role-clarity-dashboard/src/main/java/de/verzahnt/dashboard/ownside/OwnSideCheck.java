package de.verzahnt.dashboard.ownside;

import de.verzahnt.characters.Characters;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.PersonalDataErrors;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the form; collects every error, not only the first. */
final class OwnSideCheck {

    static final int LONGEST_UNIT = 60;
    static final int LONGEST_NOTE = 2000;
    private static final int FURTHEST_YEARS = 2;

    private final UnitWords units;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    OwnSideCheck(UnitWords units, LocalDate today) {
        this.units = units;
        this.today = today;
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** What is to be kept; of use only when there are no errors. */
    OwnSide read(OwnSideForm form, OwnSide before) {
        return new OwnSide(
                before.caseId(),
                before.organisationId(),
                unit(orNull(form.unit())),
                dueOn(orNull(form.dueOn()), before.dueOn()),
                form.unsure() != null,
                note(orNull(form.note())),
                null,
                form.seen());
    }

    private @Nullable String unit(@Nullable String typed) {
        if (typed != null && (typed.length() > LONGEST_UNIT || forbidden(typed, false) || !units.nameOne(typed))) {
            errors.add(new FieldError("unit", typed, Message.of("refusal.unit")));
        }
        errors.addAll(PersonalDataErrors.in("unit", typed));
        return typed;
    }

    /** A day that has passed stays as it was noted; a new one lies ahead. */
    private @Nullable LocalDate dueOn(@Nullable String typed, @Nullable LocalDate before) {
        LocalDate day = day(typed);
        boolean ahead = day != null && !day.isBefore(today) && !day.isAfter(today.plusYears(FURTHEST_YEARS));
        if (typed != null && !ahead && (day == null || !day.equals(before))) {
            errors.add(new FieldError("dueOn", typed, Message.of("refusal.due-on")));
        }
        return day;
    }

    private @Nullable String note(@Nullable String typed) {
        if (typed != null && (typed.length() > LONGEST_NOTE || forbidden(typed, true))) {
            errors.add(new FieldError("note", typed, Message.of("refusal.note")));
        }
        errors.addAll(PersonalDataErrors.in("note", typed));
        return typed;
    }

    private static boolean forbidden(String text, boolean lineBreaksAllowed) {
        return Characters.firstForbidden(text, lineBreaksAllowed).isPresent();
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
