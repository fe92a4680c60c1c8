package de.verzahnt.recurrence;

import de.verzahnt.messages.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The parts to blame for a rule that cannot be read: each is tried alone, as the library stops at the first. */
final class WrongParts {
    private static final String FREQUENCY = "FREQ=";
    /** Allows every other part. */
    private static final String MOST_TOLERANT = "FREQ=YEARLY";
    /** Stands only beside one that it chooses from. */
    private static final String CHOICE = "BYSETPOS=";

    private final List<String> parts;
    private final Optional<String> frequency;

    private WrongParts(String rule) {
        parts = Arrays.asList(rule.toUpperCase(Locale.ROOT).split(";", -1));
        frequency = parts.stream().filter(part -> part.startsWith(FREQUENCY)).findFirst();
    }

    /** What is expected instead, of each wrong part once; of the whole when no part is to blame. */
    static List<Message> expected(String rule) {
        WrongParts wrong = new WrongParts(rule);
        List<Message> expected = wrong.each();
        return expected.isEmpty() ? List.of(wrong.together()) : expected;
    }

    private List<Message> each() {
        if (parts.stream().noneMatch(part -> part.contains("="))) {
            return List.of();
        }
        boolean told = parts.stream().anyMatch(part -> part.contains(FREQUENCY));
        Stream<Message> missing = told ? Stream.of() : Stream.of(Expectation.of("FREQ"));
        Stream<Message> wrong = parts.stream().flatMap(part -> insteadOf(part).stream());
        return Stream.concat(missing, wrong).distinct().toList();
    }

    private Optional<Message> insteadOf(String part) {
        String own = frequency.filter(RuleReader::reads).orElse(MOST_TOLERANT);
        if (part.startsWith(FREQUENCY)) {
            return Optional.of(Expectation.of("FREQ")).filter(message -> !RuleReader.reads(part));
        }
        if (part.isEmpty() || readsWith(own, part)) {
            return Optional.empty();
        }
        boolean elsewhere = !name(part).equals("BYDAY") && readsWith(MOST_TOLERANT, part);
        return Optional.of(
                elsewhere
                        ? Message.of("recurrence.other-frequency", name(part), own.substring(FREQUENCY.length()))
                        : Expectation.of(name(part)));
    }

    private Message together() {
        Set<String> names = new TreeSet<>();
        Optional<String> again = parts.stream()
                .map(WrongParts::name)
                .filter(name -> !names.add(name))
                .findFirst();
        if (names.containsAll(Set.of("UNTIL", "COUNT"))) {
            return Message.of("recurrence.one-end");
        }
        return again.filter(name -> names.contains("FREQ"))
                .map(name -> Message.of("recurrence.once", name))
                .orElseGet(() -> Message.of("recurrence.rule"));
    }

    private static boolean readsWith(String frequency, String part) {
        String chosenFrom = part.startsWith(CHOICE) ? ";BYDAY=MO" : "";
        return RuleReader.reads(frequency + chosenFrom + ";" + part);
    }

    private static String name(String part) {
        return part.split("=", 2)[0];
    }
}
