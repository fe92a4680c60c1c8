package de.verzahnt.rules.rulebook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little of YAML that rule books need: maps in maps by indentation, plain values on one line, comments. Anything else is
 * refused with its line. By hand, since a library ends at the first line that is wrong (ADR 17).
 */
final class PlainYaml {
    private static final Pattern ENTRY = Pattern.compile("( *)([\\p{Alnum}_-]+):(?: +([^#]*?))?(?: *#.*)?");
    private static final Pattern NOTHING = Pattern.compile("\\s*(#.*)?");

    private record Level(int indent, String name) {}

    private PlainYaml() {}

    /** From the keys, joined by dots from the outside in, to the values. The first line that is no entry ends it. */
    static Map<String, String> read(String file, String text) {
        return read(text, unreadable -> {
            String wrong = unreadable.twice() ? unreadable.text() : "'" + unreadable.text() + "'";
            String expected = unreadable.twice() ? "each key once" : "key: value";
            throw new IllegalStateException(
                    file + " line " + unreadable.line() + ": " + wrong + " (expected: " + expected + ")");
        });
    }

    /** The same of every line that is an entry, for the first time; all others are told. */
    static Map<String, String> read(String text, Consumer<RuleBook.Unreadable> told) {
        Map<String, String> entries = new TreeMap<>();
        Deque<Level> inside = new ArrayDeque<>();
        int number = 0;
        for (String line : text.split("\\R")) {
            number++;
            if (!NOTHING.matcher(line).matches()) {
                entry(number, line, inside, entries, told);
            }
        }
        return entries;
    }

    private static void entry(
            int number,
            String line,
            Deque<Level> inside,
            Map<String, String> entries,
            Consumer<RuleBook.Unreadable> told) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            told.accept(new RuleBook.Unreadable(number, line, false));
            return;
        }
        int indent = entry.group(1).length();
        while (!inside.isEmpty() && inside.peekLast().indent() >= indent) {
            inside.removeLast();
        }
        StringBuilder key = new StringBuilder();
        inside.forEach(level -> key.append(level.name()).append('.'));
        key.append(entry.group(2));
        String value = entry.group(3);
        if (value == null || value.isBlank()) {
            inside.addLast(new Level(indent, entry.group(2)));
        } else if (entries.putIfAbsent(key.toString(), value.strip()) != null) {
            told.accept(new RuleBook.Unreadable(number, key.toString(), true));
        }
    }
}
