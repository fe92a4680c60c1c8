package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.dashboard.rules.RuleValues;
import de.verzahnt.rules.relearned.RelearnedBook;
import de.verzahnt.rules.rulebook.Adjustment;
import de.verzahnt.rules.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;

/** A relearned book for people, beside the one in force. */
public final class BookView {

    private static final Set<String> TOLD_APART = Set.of("version", "date", "training", "since-");
    private static final int SHOWN = 12;

    private final RelearnedBook relearned;
    private final RuleBook inForce;

    BookView(RelearnedBook relearned, RuleBook inForce) {
        this.relearned = relearned;
        this.inForce = inForce;
    }

    /** A number that nobody sets by hand and that differs, as it would be typed. */
    public record Other(String key, String before, String after) {}

    public String version() {
        return relearned.book().version();
    }

    public LocalDate date() {
        return LocalDate.parse(relearned.book().text("date"));
    }

    /** The first digits of the checksum: enough to compare by eye. */
    public String fingerprint() {
        return relearned.fingerprint().substring(0, SHOWN);
    }

    public long places() {
        return training("places");
    }

    public long offerings() {
        return training("offerings");
    }

    public long examples() {
        return training("examples");
    }

    public long same() {
        return training("same");
    }

    /** What differs besides thresholds and weights. */
    public List<Other> others() {
        return relearned.book().entries().entrySet().stream()
                .filter(entry -> !Adjustment.allows(entry.getKey())
                        && TOLD_APART.stream().noneMatch(entry.getKey()::startsWith))
                .map(this::other)
                .filter(other -> !other.before().equals(other.after()))
                .toList();
    }

    private Other other(Map.Entry<String, String> entry) {
        String key = entry.getKey();
        return new Other(key, shown(key, inForce.text(key)), shown(key, entry.getValue()));
    }

    /** Lists are those of the release, so that what differs is a number. */
    private static String shown(String key, String written) {
        return written.startsWith("[")
                ? written
                : RuleValues.typed(key, Double.parseDouble(written), LocaleContextHolder.getLocale());
    }

    private long training(String what) {
        return Math.round(Double.parseDouble(relearned.book().text("training." + what)));
    }
}
