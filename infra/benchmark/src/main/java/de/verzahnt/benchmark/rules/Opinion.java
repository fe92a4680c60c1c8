package de.verzahnt.benchmark.rules;

import de.verzahnt.rules.rulebook.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is thought of the weights before any example is seen.
 *
 * @param anchors bits by key of the rule book, {@code prior} among them
 * @param fixed keys that keep their anchor whatever the examples say
 * @param order keys of which an earlier one must never count less than a later one
 * @param least by comparison, what none of its levels may count less than
 */
record Opinion(Map<String, Double> anchors, Set<String> fixed, List<List<String>> order, Map<String, Double> least) {
    private static final String FILE = "/rules/anchors.yaml";
    private static final String ORDER = "order.";
    private static final String FIXED = "fixed.";
    private static final String LEAST = "least.";

    Opinion {
        anchors = new TreeMap<>(anchors);
        fixed = Set.copyOf(fixed);
        order = List.copyOf(order);
        least = Map.copyOf(least);
    }

    /** What this key may not count less than. */
    double least(String key) {
        String[] parts = key.split("\\.");
        return parts.length < 2 ? Double.NEGATIVE_INFINITY : least.getOrDefault(parts[1], Double.NEGATIVE_INFINITY);
    }

    /** The same weights; no code that has a least takes more than texts give that say the same. */
    Map<String, Double> bounded(Map<String, Double> weights) {
        double texts =
                weights.getOrDefault("weights.ACTIVITY.SAME", 0.0) + weights.getOrDefault("weights.SUBJECT.SAME", 0.0);
        double most = Math.round(100 * texts - 1) / 100.0;
        Map<String, Double> bounded = new TreeMap<>(weights);
        bounded.replaceAll((key, bits) -> Double.isInfinite(least(key)) ? bits : Math.max(bits, -most));
        return bounded;
    }

    static Opinion load() {
        try (InputStream in = Objects.requireNonNull(Opinion.class.getResourceAsStream(FILE), FILE)) {
            return of(RuleBook.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Opinion of(RuleBook book) {
        Map<String, Double> anchors = new TreeMap<>();
        Set<String> fixed = new TreeSet<>();
        List<List<String>> order = new ArrayList<>();
        Map<String, Double> least = new TreeMap<>();
        book.entries().forEach((key, value) -> {
            if (key.startsWith(ORDER)) {
                String comparison = "weights." + key.substring(ORDER.length()) + ".";
                order.add(
                        RuleBook.members(value).stream().map(comparison::concat).toList());
            } else if (key.startsWith(LEAST)) {
                least.put(key.substring(LEAST.length()), Double.valueOf(value));
            } else if (key.startsWith(FIXED)) {
                anchors.put("weights." + key.substring(FIXED.length()), Double.valueOf(value));
                fixed.add("weights." + key.substring(FIXED.length()));
            } else {
                anchors.put(key, Double.valueOf(value));
            }
        });
        return new Opinion(anchors, fixed, order, least);
    }
}
