package de.verzahnt.dashboard.notifications;

import de.verzahnt.dashboard.notifications.OwnSettings.Mailed;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.PersonalDataErrors;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed: the settings, or all that is wrong with them at once.
 *
 * @param own whose settings
 * @param before what stands now; what the form does not show is kept
 * @param offered what there is to choose from
 */
record SettingsCheck(Mailed own, Settings before, Offered offered, LocalDate today) {

    /** What the form offers; no districts and no area where nothing of an area is ever told. */
    record Offered(boolean area, Collection<String> districts, Collection<String> fields, Collection<String> sisters) {}

    /** As in the register of organisations. */
    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    Settings read(SettingsForm form, List<FieldError> errors) {
        Rhythm area = offered.area() ? rhythm(form, "area", List.of(Rhythm.values()), errors) : before.area();
        String from = time(form, "quietFrom", errors);
        String until = time(form, "quietUntil", errors);
        hours(form, errors);
        String organisation = choice(form, "deputyOrganisation", errors);
        String mailbox = mailbox(form, errors);
        LocalDate last = lastDay(form, errors);
        return new Settings(
                own.organisationId(),
                rhythm(form, "ownCases", Rhythm.OF_OWN_CASES, errors),
                area,
                offered.area() ? chosen(form, "districts", offered.districts(), errors) : before.districts(),
                offered.area() ? chosen(form, "fields", offered.fields(), errors) : before.fields(),
                from,
                until,
                organisation,
                mailbox,
                last,
                area == Rhythm.OFF ? before.areaOffByMailAt() : null,
                revision(form));
    }

    private static long revision(SettingsForm form) {
        return form.one("revision").matches("\\d{1,18}") ? Long.parseLong(form.one("revision")) : -1;
    }

    private static Rhythm rhythm(SettingsForm form, String field, List<Rhythm> allowed, List<FieldError> errors) {
        return allowed.stream()
                .filter(one -> one.name().equals(form.one(field)))
                .findFirst()
                .orElseGet(() -> {
                    wrong(form, field, "benachrichtigungen.wrong.rhythm", errors);
                    return Rhythm.AT_ONCE;
                });
    }

    private static List<String> chosen(
            SettingsForm form, String field, Collection<String> allowed, List<FieldError> errors) {
        List<String> chosen = form.all(field).stream().distinct().toList();
        if (!allowed.containsAll(chosen)) {
            wrong(form, field, "benachrichtigungen.wrong.choice", errors);
        }
        return chosen;
    }

    private static @Nullable String time(SettingsForm form, String field, List<FieldError> errors) {
        return parsed(form, field, "benachrichtigungen.wrong.time", errors, typed -> LocalTime.parse(typed, MINUTE)
                .format(MINUTE));
    }

    private static void hours(SettingsForm form, List<FieldError> errors) {
        String from = form.one("quietFrom");
        String until = form.one("quietUntil");
        if (from.isEmpty() != until.isEmpty()) {
            wrong(form, from.isEmpty() ? "quietFrom" : "quietUntil", "benachrichtigungen.wrong.both", errors);
        } else if (!from.isEmpty() && from.equals(until)) {
            wrong(form, "quietUntil", "benachrichtigungen.wrong.same", errors);
        }
    }

    private @Nullable String choice(SettingsForm form, String field, List<FieldError> errors) {
        String chosen = form.one(field);
        if (!chosen.isEmpty() && !offered.sisters().contains(chosen)) {
            wrong(form, field, "benachrichtigungen.wrong.sister", errors);
        }
        return chosen.isEmpty() ? null : chosen;
    }

    /** A role mailbox in the domain of the mailbox the register has: no person's, and nobody else's. */
    private @Nullable String mailbox(SettingsForm form, List<FieldError> errors) {
        String typed = form.one("deputyMailbox");
        if (typed.isEmpty()) {
            return null;
        }
        List<FieldError> persons = PersonalDataErrors.in("deputyMailbox", typed);
        errors.addAll(persons);
        if (!form.one("deputyOrganisation").isEmpty()) {
            wrong(form, "deputyMailbox", "benachrichtigungen.wrong.one-deputy", errors);
        } else if (!MAILBOX.matcher(typed).matches() || !domain(typed).equals(domain(own.mailbox()))) {
            errors.add(new FieldError("deputyMailbox", typed, expectedMailbox()));
        }
        return typed;
    }

    private Message expectedMailbox() {
        String domain = domain(own.mailbox());
        return domain.isEmpty()
                ? Message.of("benachrichtigungen.wrong.no-mailbox")
                : Message.of("benachrichtigungen.wrong.mailbox", domain);
    }

    private static String domain(@Nullable String mailbox) {
        return mailbox == null || mailbox.indexOf('@') < 0
                ? ""
                : mailbox.substring(mailbox.indexOf('@')).toLowerCase(Locale.ROOT);
    }

    private @Nullable LocalDate lastDay(SettingsForm form, List<FieldError> errors) {
        boolean deputy = !form.one("deputyOrganisation").isEmpty()
                || !form.one("deputyMailbox").isEmpty();
        LocalDate day = parsed(form, "deputyUntil", "benachrichtigungen.wrong.day", errors, LocalDate::parse);
        boolean inTime = day != null && !day.isBefore(today) && !day.isAfter(today.plusYears(1));
        boolean stands = day != null && day.equals(before.deputyUntil());
        if (deputy
                && !inTime
                && !stands
                && errors.stream().noneMatch(one -> one.field().equals("deputyUntil"))) {
            wrong(form, "deputyUntil", "benachrichtigungen.wrong.day", errors);
        }
        return deputy ? day : null;
    }

    private static <T> @Nullable T parsed(
            SettingsForm form, String field, String expected, List<FieldError> errors, Function<String, T> parse) {
        try {
            return form.one(field).isEmpty() ? null : parse.apply(form.one(field));
        } catch (DateTimeParseException unreadable) {
            wrong(form, field, expected, errors);
            return null;
        }
    }

    private static void wrong(SettingsForm form, String field, String expected, List<FieldError> errors) {
        errors.add(new FieldError(field, form.one(field), Message.of(expected)));
    }
}
