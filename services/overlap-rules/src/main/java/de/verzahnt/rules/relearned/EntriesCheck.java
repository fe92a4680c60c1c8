package de.verzahnt.rules.relearned;

import de.verzahnt.messages.Message;
import de.verzahnt.rules.rulebook.Adjustment;
import de.verzahnt.rules.rulebook.RuleBook;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a relearned book may say: its numbers are its own, in ranges in which rules can be made of them. Which entries there
 * are, and lists, come with a release; name and date are new.
 */
final class EntriesCheck {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,12})?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final String BOUNDS = "bounds.";
    private static final int DAYS_OF_A_YEAR = 366;
    private static final double MOST_COSTS = 100;
    private static final double MANY = 999_999_999;

    private final RuleBook shipped;
    private final BookPart part;
    private final BookErrors errors;
    private final Map<String, Double> numbers = new TreeMap<>();

    EntriesCheck(RuleBook shipped, BookPart part, BookErrors errors) {
        this.shipped = shipped;
        this.part = part;
        this.errors = errors;
    }

    /** Reads and checks; what it gives is good only when there are no errors. */
    RuleBook read() {
        RuleBook book = RuleBook.parse(part.name().written(), String.join("\n", part.lines()), this::unreadable);
        TreeSet<String> keys = new TreeSet<>(shipped.entries().keySet());
        keys.addAll(book.entries().keySet());
        keys.forEach(
                key -> entry(key, book.entries().get(key), shipped.entries().get(key)));
        adjustable();
        bounds();
        return book;
    }

    private void unreadable(RuleBook.Unreadable line) {
        errors.add(
                line.twice()
                        ? part.error(line.line() - 1, line.text(), "", Message.of("book.entry-once"))
                        : part.error(line.line() - 1, "", line.text(), Message.of("book.name-and-value")));
    }

    private void entry(String key, @Nullable String value, @Nullable String standing) {
        if (standing == null) {
            wrong(key, String.valueOf(value), Message.of("book.entry", shipped.version()));
        } else if (value == null) {
            wrong(key, "", Message.of("book.value"));
        } else if (key.equals("version")) {
            version(value, standing);
        } else if (key.equals("date")) {
            date(value);
        } else if (NUMBER.matcher(standing).matches()) {
            number(key, value);
        } else if (!key.startsWith("since-") && !value.equals(standing)) {
            wrong(key, value, Message.of("book.as-shipped", standing));
        }
    }

    private void version(String value, String standing) {
        if (!NAME.matcher(value).matches() || value.equals(standing)) {
            wrong("version", value, Message.of("book.other-name", standing));
        }
    }

    private void date(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            if (year >= 2000 && year < 2100) {
                return;
            }
        } catch (DateTimeException e) {
            // Told below.
        }
        wrong("date", value, Message.of("book.day"));
    }

    private void number(String key, String value) {
        if (!NUMBER.matcher(value).matches()) {
            wrong(key, value, Message.of("book.number"));
            return;
        }
        double number = Double.parseDouble(value);
        numbers.put(key, number);
        double[] range = range(key);
        if (!Adjustment.allows(key) && (number < range[0] || number > range[1])) {
            outside(key, number, range[0], range[1]);
        }
    }

    private static double[] range(String key) {
        String section = key.replaceFirst("\\..*", "");
        return switch (section) {
            case "bounds" -> new double[] {0, 1};
            case "costs" -> new double[] {0, MOST_COSTS};
            case "min-common-days" -> new double[] {0, DAYS_OF_A_YEAR};
            case "training" -> new double[] {0, MANY};
            default -> new double[] {-Adjustment.MOST_BITS, Adjustment.MOST_BITS};
        };
    }

    /** Weights and thresholds by the law for what people set. */
    private void adjustable() {
        Map<String, Double> adjustable = new TreeMap<>(numbers);
        adjustable.keySet().removeIf(key -> !Adjustment.allows(key));
        Adjustment.complaints(shipped, adjustable).forEach(c -> outside(c.key(), c.value(), c.least(), c.most()));
    }

    /** Levels keep their order: each bound of a comparison lies below that of the level above it. */
    private void bounds() {
        List<Map.Entry<String, Double>> levels = numbers.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(BOUNDS))
                .sorted(Comparator.<Map.Entry<String, Double>, String>comparing(entry -> comparison(entry.getKey()))
                        .thenComparing(entry -> -Double.parseDouble(shipped.text(entry.getKey()))))
                .toList();
        for (int i = 1; i < levels.size(); i++) {
            String above = levels.get(i - 1).getKey();
            String level = levels.get(i).getKey();
            double most = levels.get(i - 1).getValue();
            if (comparison(above).equals(comparison(level)) && levels.get(i).getValue() >= most) {
                wrong(level, levels.get(i).getValue().toString(), Message.of("book.less-than", above, most));
            }
        }
    }

    private static String comparison(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    private void outside(String key, double value, double least, double most) {
        wrong(key, String.valueOf(value), Message.of("book.between", least, most));
    }

    private void wrong(String key, String value, Message expected) {
        errors.add(part.error(key, value, expected));
    }
}
