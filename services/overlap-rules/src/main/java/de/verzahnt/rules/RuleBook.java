package de.verzahnt.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One versioned file of weights and thresholds. A missing, unknown or unreadable entry is a bug and stops the start. */
final class RuleBook {
    private final String file;
    private final Properties entries;
    private final Set<String> unread;

    RuleBook(String file, Properties entries) {
        this.file = file;
        this.entries = entries;
        this.unread = new TreeSet<>(entries.stringPropertyNames());
    }

    static RuleBook ofClasspath(String version) {
        String file = "/overlap-rules/" + version + ".properties";
        Properties entries = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(RuleBook.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            entries.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        RuleBook book = new RuleBook(file, entries);
        book.text("date");
        book.text("changed-since");
        return book;
    }

    String text(String key) {
        String value = entries.getProperty(key);
        unread.remove(key);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(file + ", " + key + ": nothing (expected: a value)");
        }
        return value.strip();
    }

    double number(String key) {
        try {
            return Double.parseDouble(text(key));
        } catch (NumberFormatException e) {
            throw new IllegalStateException(file + ", " + key + ": " + text(key) + " (expected: a number)", e);
        }
    }

    Set<String> set(String key) {
        return split(text(key), ",");
    }

    /** Sets separated by commas, their members by plus signs. */
    List<Set<String>> sets(String key) {
        return Arrays.stream(text(key).split(",")).map(s -> split(s, "\\+")).toList();
    }

    /** Call when all is read: an entry nobody asked for is a misspelling. */
    void expectAllRead() {
        if (!unread.isEmpty()) {
            throw new IllegalStateException(file + ": " + unread + " (expected: only entries the rules know)");
        }
    }

    private static Set<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
