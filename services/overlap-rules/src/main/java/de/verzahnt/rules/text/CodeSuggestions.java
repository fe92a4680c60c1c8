package de.verzahnt.rules.text;

import de.verzahnt.reference.ConceptCodes;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.TargetGroups;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which field, format and target groups the words of a title and a description suggest: what is done has its usual codes,
 * and lists are named by their own words. A suggestion is for a person to correct; the rules never read it. Thread-safe.
 */
public final class CodeSuggestions {
    private static final double FORMAT_IN_TITLE = 0.6;
    /** A meeting place about something is first of all about that: TREFF, FRAUENTREFF. */
    private static final String MEETING = "TREFF";

    private static final double LESS = 0.95;
    private static final Set<String> EVERYBODY = Set.of("PERSONEN", "EINRICHTUNGEN", "OEFFENTLICHKEIT");

    private final ActivityReader activities;
    private final ConceptCodes usual;
    private final NamedCodes formats;
    private final NamedCodes groups;
    private final TargetGroups hierarchy;

    public CodeSuggestions(ReferenceData reference, ConceptCodes usual) {
        this.activities = new ActivityReader(ConceptReader.of(reference.concepts()));
        this.usual = usual;
        this.formats = new NamedCodes(reference.formats().all());
        this.hierarchy = reference.targetGroups();
        this.groups = new NamedCodes(hierarchy.all().stream()
                .filter(group -> !EVERYBODY.contains(group.code()))
                .toList());
    }

    /**
     * What is suggested.
     *
     * @param field null when the words say nothing
     * @param format null when the words say nothing
     * @param because of {@code field} and {@code format} the concept that decided; none where no concept did
     */
    public record Suggested(
            @Nullable String field, @Nullable String format, List<String> targetGroups, Map<String, String> because) {
        public Suggested {
            because = Map.copyOf(because);
            targetGroups = List.copyOf(targetGroups);
        }
    }

    /** What these words suggest. */
    public Suggested of(String title, String description) {
        Map<String, Double> done = activities.read(title, description);
        done.replaceAll((concept, weight) -> concept.endsWith(MEETING) ? weight * LESS : weight);
        Map<String, String> because = new TreeMap<>();
        Map<String, Double> byFormat = votes(done, ConceptCodes.Usual::format);
        formats.in(title).forEach(format -> byFormat.merge(format, FORMAT_IN_TITLE, Double::sum));
        return new Suggested(
                told("field", votes(done, ConceptCodes.Usual::field), done, ConceptCodes.Usual::field, because),
                told("format", byFormat, done, ConceptCodes.Usual::format, because),
                targetGroups(title, description, done),
                because);
    }

    /** The code with most votes; of what votes for it, the main matter is why. */
    private @Nullable String told(
            String list,
            Map<String, Double> votes,
            Map<String, Double> done,
            Function<ConceptCodes.Usual, @Nullable String> code,
            Map<String, String> because) {
        String chosen = strongest(votes).orElse(null);
        Map<String, Double> voting = new TreeMap<>(done);
        voting.keySet()
                .removeIf(concept -> chosen == null
                        || usual.of(concept).map(code).filter(chosen::equals).isEmpty());
        strongest(voting).ifPresent(concept -> because.put(list, concept));
        return chosen;
    }

    private Map<String, Double> votes(Map<String, Double> done, Function<ConceptCodes.Usual, @Nullable String> code) {
        Map<String, Double> votes = new TreeMap<>();
        done.forEach((concept, weight) ->
                usual.of(concept).map(code).ifPresent(voted -> votes.merge(voted, weight, Math::max)));
        return votes;
    }

    /** Those named, and those of the main matter; of a group and a wider one the narrower. */
    private List<String> targetGroups(String title, String description, Map<String, Double> done) {
        Set<String> found = new LinkedHashSet<>(groups.in(title));
        strongest(done).flatMap(usual::of).ifPresent(main -> found.addAll(main.targetGroups()));
        found.addAll(groups.in(description));
        List<String> narrowest = new ArrayList<>(found);
        narrowest.removeIf(wide -> found.stream().anyMatch(narrow -> isWider(wide, narrow)));
        return narrowest;
    }

    private boolean isWider(String wide, String narrow) {
        return !wide.equals(narrow) && hierarchy.includes(wide, narrow);
    }

    private static Optional<String> strongest(Map<String, Double> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(Objects::requireNonNull);
    }
}
