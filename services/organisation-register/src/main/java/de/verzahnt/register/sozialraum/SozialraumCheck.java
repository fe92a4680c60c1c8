package de.verzahnt.register.sozialraum;

import de.verzahnt.intake.report.text.Dates;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.text.TextCheck;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ValueCheck;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules one Sozialraum must keep by itself and beside the shipped list; what depends on others is theirs. */
final class SozialraumCheck implements ValueCheck<SozialraumReport> {
    static final int LONGEST_NAME = 120;
    private static final Pattern KEY = Pattern.compile("\\d{8}(-[A-Z0-9]{1,12}){1,4}");

    private final Districts shipped;

    SozialraumCheck(Districts shipped) {
        this.shipped = shipped;
    }

    @Override
    public Class<SozialraumReport> reportType() {
        return SozialraumReport.class;
    }

    @Override
    public List<FieldError> errors(SozialraumReport readable, Map<String, String> path) {
        Errors errors = new Errors();
        check(path.getOrDefault("key", ""), readable, errors);
        return errors.list();
    }

    /** The Sozialraum; usable only when no errors were added. */
    Sozialraum check(String key, SozialraumReport report, Errors errors) {
        key(key, report.key(), errors);
        District listed = shipped.find(key).orElse(null);
        String name = listed == null
                ? TextCheck.line("name", report.name(), LONGEST_NAME, errors)
                : asListed("name", listed.name(), report.name(), errors);
        String parent = listed == null
                ? parent(key, report.parentKey(), errors)
                : asListed("parentKey", listed.parent().orElse(""), report.parentKey(), errors);
        return new Sozialraum(
                key,
                name,
                parent,
                new OtherNames(name, errors).read(report.otherNames()),
                Dates.read("validFrom", report.validFrom(), errors));
    }

    private static void key(String key, @Nullable String repeated, Errors errors) {
        if (!KEY.matcher(key).matches()) {
            errors.add("key", key, Message.of("register.key"));
        } else if (repeated != null && !repeated.strip().equals(key)) {
            errors.add("key", repeated, Message.of("register.key-as-in-path", key));
        }
    }

    private static String parent(String key, @Nullable String given, Errors errors) {
        String parent = given == null ? "" : given.strip();
        if (parent.isEmpty() || !key.startsWith(parent + "-")) {
            errors.add("parentKey", given, Message.of("register.beginning", key));
        }
        return parent;
    }

    /** What the shipped list says stands; a report may repeat it or be silent. */
    private static String asListed(String field, String listed, @Nullable String given, Errors errors) {
        if (given != null && !given.isBlank() && !given.strip().equals(listed)) {
            errors.add(field, given, Message.of("register.listed-name", listed));
        }
        return listed;
    }
}
