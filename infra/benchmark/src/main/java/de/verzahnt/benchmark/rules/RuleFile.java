package de.verzahnt.benchmark.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A rule book on disk: the trainer changes values and leaves every comment and list to people. */
final class RuleFile {
    private static final Pattern ENTRY = Pattern.compile("( *)([\\p{Alnum}_-]+):( *)(.*)");

    private RuleFile() {}

    /** Writes the values under their keys; all other lines stay as they are. */
    static void write(Path file, Map<String, ?> values) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        Files.write(file, with(lines, values), StandardCharsets.UTF_8);
    }

    static List<String> with(List<String> lines, Map<String, ?> values) {
        Deque<Matcher> inside = new ArrayDeque<>();
        List<String> changed = new ArrayList<>();
        for (String line : lines) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                while (!inside.isEmpty() && indent(inside.peekLast()) >= indent(entry)) {
                    inside.removeLast();
                }
                inside.addLast(entry);
                String key = inside.stream().map(level -> level.group(2)).collect(Collectors.joining("."));
                Object value = values.get(key);
                changed.add(value == null ? line : entry.group(1) + entry.group(2) + ": " + value);
            } else {
                changed.add(line);
            }
        }
        return changed;
    }

    private static int indent(Matcher entry) {
        return entry.group(1).length();
    }
}
