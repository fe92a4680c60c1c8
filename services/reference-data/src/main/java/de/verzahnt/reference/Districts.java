package de.verzahnt.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The hierarchy of districts. A question about an unknown key gets an empty answer, never an error.
 *
 * <p>A kreisfreie Stadt stands twice: as Kreis ({@code 05315}) and as its only Gemeinde ({@code 05315000}).
 */
public final class Districts {
    /** Sozialraum keys of this form are Stadtbezirke: parts of a city that is divided by its own statute. */
    private static final Pattern STADTBEZIRK = Pattern.compile(".+-B\\d+");

    /** Stadtbezirke (B), their Stadtteile (T) and statistical districts (S) divide a city without rest. */
    private static final Pattern PARTITION = Pattern.compile(".+-[BS]\\d+(-T\\d+)?");

    private final Map<String, District> byKey;
    private final Map<String, List<District>> children;
    private final Map<String, Set<String>> selfAndAncestors;
    private final List<District> kreise;
    private final Set<String> largeCities;

    Districts(List<District> rows) {
        byKey = index(rows);
        children = Collections.unmodifiableMap(byKey.values().stream()
                .filter(d -> d.parentKey() != null)
                .collect(Collectors.groupingBy(
                        d -> d.parent().orElseThrow(), LinkedHashMap::new, Collectors.toUnmodifiableList())));
        selfAndAncestors = byKey.keySet().stream().collect(Collectors.toUnmodifiableMap(key -> key, this::climbFrom));
        kreise = atLevel(DistrictLevel.KREIS);
        largeCities = atLevel(DistrictLevel.GEMEINDE).stream()
                .filter(this::isKreisfreiOrDivided)
                .map(District::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The district with exactly this key. */
    public Optional<District> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * The district with this key or else the nearest known one whose key it begins with: a Sozialraum's key tells where
     * it lies before anything else is known of it.
     */
    public Optional<District> nearest(String key) {
        int end = key.lastIndexOf('-');
        Optional<District> found = find(key);
        return found.isPresent() || end < 0 ? found : nearest(key.substring(0, end));
    }

    /**
     * These and further ones. Of a key that stands here already only the other names are added. A further row whose
     * parents are not known all the way up, or lead in a circle, is left out.
     */
    public Districts with(Collection<District> further) {
        Map<String, District> all = new LinkedHashMap<>(byKey);
        further.forEach(row -> all.merge(row.key(), row, District::alsoCalled));
        return new Districts(
                all.values().stream().filter(row -> leadsHere(row, all)).toList());
    }

    /** All districts in the order of the file. */
    public Collection<District> all() {
        return byKey.values();
    }

    /** All Kreise and kreisfreie Staedte. */
    public List<District> kreise() {
        return kreise;
    }

    /** The Gemeinden of a Kreis. */
    public List<District> gemeindenOf(String kreisKey) {
        return childrenOf(kreisKey).stream()
                .filter(d -> d.level() == DistrictLevel.GEMEINDE)
                .toList();
    }

    /** The districts directly below. */
    public List<District> childrenOf(String key) {
        return children.getOrDefault(key, List.of());
    }

    /** The wider districts of this one, nearest first, without itself. */
    public List<District> ancestors(String key) {
        return selfAndAncestors.getOrDefault(key, Set.of()).stream()
                .skip(1)
                .map(this::known)
                .toList();
    }

    /** Whether {@code inner} is {@code outer} or lies in it by the hierarchy. */
    public boolean contains(String outer, String inner) {
        return selfAndAncestors.getOrDefault(inner, Set.of()).contains(outer);
    }

    /** The Kreis this district is or lies in; empty for the Land. */
    public Optional<District> kreisOf(String key) {
        return at(key, DistrictLevel.KREIS);
    }

    /** The Gemeinde this district is or lies in; for the Kreis of a kreisfreie Stadt its only Gemeinde. */
    public Optional<District> gemeindeOf(String key) {
        Optional<District> above = at(key, DistrictLevel.GEMEINDE);
        List<District> below = above.isPresent() ? List.of() : gemeindenOf(key);
        return below.size() == 1 ? Optional.of(below.get(0)) : above;
    }

    /** The Kreise this district touches: its own, or all of them for the Land. */
    public List<District> kreiseOf(String key) {
        boolean land = find(key).filter(d -> d.level() == DistrictLevel.LAND).isPresent();
        return land ? childrenOf(key) : kreisOf(key).stream().toList();
    }

    /**
     * Whether two Sozialraeume of one Gemeinde, neither inside the other, may still overlap: they were drawn by
     * different hands. Stadtbezirke and statistical districts are one partition; programme areas cut across it.
     */
    public boolean mayOverlap(String one, String other) {
        boolean quarters = isSozialraum(one) && isSozialraum(other);
        return quarters
                && gemeindeOf(one).equals(gemeindeOf(other))
                && !contains(one, other)
                && !contains(other, one)
                && PARTITION.matcher(one).matches() != PARTITION.matcher(other).matches();
    }

    /** Whether one lies in the other; a Sozialraum nobody knows yet lies where its key says. */
    public boolean meet(String one, String other) {
        Optional<String> first = nearest(one).map(District::key);
        Optional<String> second = nearest(other).map(District::key);
        return first.isPresent()
                && second.isPresent()
                && (contains(first.get(), second.get()) || contains(second.get(), first.get()));
    }

    /** All known districts that meet one of these, itself and those above and below it. */
    public Set<String> meeting(Collection<String> keys) {
        return byKey.keySet().stream()
                .filter(known -> keys.stream().anyMatch(key -> meet(key, known)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a Gemeinde is so large that two of its quarters are two places: it is kreisfrei or has Stadtbezirke.
     * Elsewhere the whole Gemeinde is one place.
     */
    public boolean isLargeCity(String gemeindeKey) {
        return largeCities.contains(gemeindeKey);
    }

    /** Whether it is a part of a Gemeinde. */
    public boolean isSozialraum(String key) {
        return find(key).filter(d -> d.level() == DistrictLevel.SOZIALRAUM).isPresent();
    }

    private boolean leadsHere(District row, Map<String, District> all) {
        Set<String> way = new HashSet<>();
        @Nullable District step = row;
        while (step != null && !byKey.containsKey(step.key()) && way.add(step.key())) {
            step = step.parent().map(all::get).orElse(null);
        }
        return step != null && byKey.containsKey(step.key());
    }

    private boolean isKreisfreiOrDivided(District gemeinde) {
        return gemeindenOf(gemeinde.parent().orElseThrow()).size() == 1
                || childrenOf(gemeinde.key()).stream()
                        .anyMatch(part -> STADTBEZIRK.matcher(part.key()).matches());
    }

    private Optional<District> at(String key, DistrictLevel level) {
        return selfAndAncestors.getOrDefault(key, Set.of()).stream()
                .map(this::known)
                .filter(d -> d.level() == level)
                .findFirst();
    }

    private List<District> atLevel(DistrictLevel level) {
        return byKey.values().stream().filter(d -> d.level() == level).toList();
    }

    private Set<String> climbFrom(String key) {
        Set<String> way = new LinkedHashSet<>();
        for (@Nullable String step = key; step != null; step = known(step).parentKey()) {
            if (!way.add(step)) {
                throw new IllegalStateException(
                        "district " + key + ": parents lead back to " + step + " (expected: a way up to the Land)");
            }
        }
        return Collections.unmodifiableSet(way);
    }

    private District known(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("district " + key + " (expected: a known key)"));
    }

    private static Map<String, District> index(List<District> rows) {
        List<String> twice = new ArrayList<>();
        Map<String, District> map = new LinkedHashMap<>();
        rows.forEach(row -> {
            if (map.put(row.key(), row) != null) {
                twice.add(row.key());
            }
        });
        if (!twice.isEmpty()) {
            throw new IllegalStateException("districts: " + twice + " (expected: each key once)");
        }
        return Collections.unmodifiableMap(map);
    }
}
