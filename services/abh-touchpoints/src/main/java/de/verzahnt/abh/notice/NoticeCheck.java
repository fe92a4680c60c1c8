package de.verzahnt.abh.notice;

import de.verzahnt.abh.authority.Authorities;
import de.verzahnt.abh.authority.Authority;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.text.TextCheck;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.District;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ValueCheck;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a process change; all errors at once. */
@Component
class NoticeCheck implements ValueCheck<NoticeReport> {

    private static final String KIND = "abh.prozessaenderung";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 4000;

    private final ReferenceData reference;
    private final Authorities authorities;

    NoticeCheck(ReferenceData reference, Authorities authorities) {
        this.reference = reference;
        this.authorities = authorities;
    }

    @Override
    public Class<NoticeReport> reportType() {
        return NoticeReport.class;
    }

    @Override
    public List<FieldError> errors(NoticeReport readable, Map<String, String> path) {
        List<FieldError> errors = new ArrayList<>();
        authorities
                .find(path.getOrDefault("authority", ""))
                .ifPresent(authority -> check(authority, path.getOrDefault("id", ""), readable, errors));
        return errors;
    }

    /** The notice with its id, of an address; or empty with the errors told. */
    Optional<Notice> check(Authority authority, String id, NoticeReport report, List<FieldError> errors) {
        NoticeIds.error("id", id).ifPresent(errors::add);
        Optional<Notice> notice = check(authority, report, UnaryOperator.identity(), errors);
        return errors.isEmpty() ? notice : Optional.empty();
    }

    /** The notice, or empty with the errors told; {@code place} names a field in messages. */
    Optional<Notice> check(
            Authority authority, NoticeReport report, UnaryOperator<String> place, List<FieldError> errors) {
        int before = errors.size();
        kind(place.apply("kind"), report.kind(), errors);
        Errors texts = new Errors();
        String title = TextCheck.line(place.apply("title"), report.title(), LONGEST_TITLE, texts);
        String description =
                TextCheck.text(place.apply("description"), report.description(), LONGEST_DESCRIPTION, texts);
        errors.addAll(texts.list());
        String district = district(authority, report.districtKey(), place, errors);
        LocalDate from = date(place.apply("validFrom"), report.validFrom(), true, errors);
        LocalDate until = date(place.apply("validUntil"), report.validUntil(), false, errors);
        inOrder(place.apply("validUntil"), from, until, errors);
        Predicate<String> isGroup = code -> reference.targetGroups().contains(code);
        Predicate<String> isLanguage = code -> reference.languages().contains(code);
        List<String> groups = codes(place.apply("targetGroups"), report.targetGroups(), isGroup, errors);
        List<String> languages = codes(place.apply("languages"), report.languages(), isLanguage, errors);
        if (errors.size() > before || from == null) {
            return Optional.empty();
        }
        return Optional.of(new Notice(KIND, title, description, district, from, until, groups, languages));
    }

    private static void kind(String field, @Nullable String kind, List<FieldError> errors) {
        if (kind != null && !kind.equals(KIND)) {
            errors.add(new FieldError(field, kind, Message.of("problem.told", KIND, KIND)));
        }
    }

    private static void inOrder(
            String field, @Nullable LocalDate from, @Nullable LocalDate until, List<FieldError> errors) {
        if (from != null && until != null && until.isBefore(from)) {
            errors.add(new FieldError(field, until.toString(), Message.of("immigration-office.not-before")));
        }
    }

    private String district(
            Authority authority, @Nullable String key, UnaryOperator<String> place, List<FieldError> errors) {
        District district = key == null ? null : reference.districts().find(key).orElse(null);
        if (district == null || !authorities.covers(authority, district)) {
            errors.add(new FieldError(
                    place.apply("districtKey"), key, Message.of("immigration-office.district-of", authority.id())));
        }
        return district == null ? "" : district.key();
    }

    private static @Nullable LocalDate date(
            String field, @Nullable String text, boolean required, List<FieldError> errors) {
        if (text == null && !required) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text == null ? "" : text);
            if (date.getYear() >= 2000 && date.getYear() < 2100) {
                return date;
            }
        } catch (DateTimeParseException notADate) {
            // told below, like a year out of range
        }
        errors.add(new FieldError(field, text, Message.of("immigration-office.date")));
        return null;
    }

    private static List<String> codes(
            String field, @Nullable List<@Nullable String> codes, Predicate<String> known, List<FieldError> errors) {
        List<String> good = new ArrayList<>();
        for (String code : codes == null ? List.<@Nullable String>of() : codes) {
            if (code != null && known.test(code)) {
                good.add(code);
            } else {
                errors.add(new FieldError(field, code, Message.of("immigration-office.code-of-list")));
            }
        }
        return good.stream().distinct().toList();
    }
}
