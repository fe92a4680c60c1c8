package de.verzahnt.rules.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * One versioned file of weights and thresholds: a proposal until a decision of a steering group is recorded, be it only to
 * agree ({@link Activation}, ADR 7). Keys are the names from the outside in, joined by dots: {@code weights.FIELD.SAME}. A
 * missing, unknown or unreadable entry is a bug and stops the start.
 */
public final class RuleBook {
    private static final String SHIPPED = "/overlap-rules/v3.yaml";

    private final String file;
    private final Map<String, String> entries;
    private final Set<String> unread;

    /**
     * A line that is no entry.
     *
     * @param line counted from 1
     * @param text the line; the key when it stands twice
     * @param twice whether it is an entry whose key stood before
     */
    public record Unreadable(int line, String text, boolean twice) {}

    private RuleBook(String file, Map<String, String> entries) {
        this.file = file;
        this.entries = Collections.unmodifiableMap(new TreeMap<>(entries));
        this.unread = new TreeSet<>(entries.keySet());
    }

    /** The newest version, which ships with this module. */
    public static RuleBook shipped() {
        try (InputStream in = Objects.requireNonNull(RuleBook.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return parse(SHIPPED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a rule book; {@code file} names it in complaints. */
    public static RuleBook parse(String file, String text) {
        return new RuleBook(file, PlainYaml.read(file, text));
    }

    /** Reads what somebody hands in: every line that is no entry, or says again what was said, is told and left out. */
    public static RuleBook parse(String file, String text, Consumer<Unreadable> told) {
        return new RuleBook(file, PlainYaml.read(text, told));
    }

    /** The same book with other values under some of its keys; an unknown key is refused. */
    public RuleBook with(Map<String, Double> numbers) {
        Map<String, String> changed = new TreeMap<>(entries);
        numbers.forEach((key, number) -> {
            if (changed.replace(key, number.toString()) == null) {
                throw new IllegalArgumentException(key + " (expected: a key of " + file + ")");
            }
        });
        return new RuleBook(file, changed);
    }

    /** The same book under another name. */
    RuleBook named(String version) {
        Map<String, String> changed = new TreeMap<>(entries);
        changed.put("version", version);
        return new RuleBook(file, changed);
    }

    /** Name of this version, e.g. {@code v3}. */
    public String version() {
        return entries.getOrDefault("version", "");
    }

    /** All entries, by key. */
    public Map<String, String> entries() {
        return entries;
    }

    /** What stands under the key. */
    public String text(String key) {
        String value = entries.get(key);
        unread.remove(key);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(file + ", " + key + ": nothing (expected: a value)");
        }
        return value;
    }

    /** The members of a list as it stands in brackets, in their order. */
    public static List<String> members(String list) {
        return Arrays.stream(list.replaceAll("[\\[\\]]", "").split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    public double number(String key) {
        try {
            return Double.parseDouble(text(key));
        } catch (NumberFormatException e) {
            throw new IllegalStateException(file + ", " + key + ": " + text(key) + " (expected: a number)", e);
        }
    }

    /** The members of a list in brackets. */
    public Set<String> set(String key) {
        return Set.copyOf(list(key));
    }

    /** A list of sets, their members joined by plus signs. */
    public List<Set<String>> sets(String key) {
        return list(key).stream().map(s -> Set.of(s.split("\\+"))).toList();
    }

    /** Leaves what stands below to people: nothing in the rules reads it. */
    public void forReaders(String section) {
        unread.removeIf(key -> key.startsWith(section + "."));
    }

    /** Call when all is read: an entry nobody asked for is a misspelling. */
    public void expectAllRead() {
        if (!unread.isEmpty()) {
            throw new IllegalStateException(file + ": " + unread + " (expected: only entries the rules know)");
        }
    }

    private List<String> list(String key) {
        String value = text(key);
        if (!value.startsWith("[") || !value.endsWith("]")) {
            throw new IllegalStateException(file + ", " + key + ": " + value + " (expected: a list in brackets)");
        }
        return members(value);
    }
}
