package de.verzahnt.reference;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people call a district: its key, its names, a postcode. A town stands before the Kreis of the same name. */
public final class DistrictWords {
    private static final Pattern POSTCODE = Pattern.compile("(?:D-)?(\\d{5})(?:\\s+(\\p{L}.*))?");
    private static final Pattern CUT_KEY = Pattern.compile("\\d{4}|\\d{7}");
    private static final Pattern KEPT_KEY = Pattern.compile("\\d{5,8}-[A-Z0-9-]{1,40}");
    private static final Pattern STATUS = Pattern.compile(
            "(?i),.*|\\s*\\(.*\\)|^(?:stadt|gemeinde|kreisfreie stadt|kreis|stadtteil|stadtbezirk|ortsteil)\\s+");

    /** A comma may stand inside of a name: Aachen, Stadt. */
    private static final Pattern BETWEEN = Pattern.compile(
            "[;\\n]|,(?!\\s*(?i:stadt|kreis|gemeinde|(?:kreis|hanse|landeshaupt|universit\\p{L}ts|bundes)stadt)\\b)");

    private static final int LONGEST = 200;

    private final Districts districts;
    private final Postcodes postcodes;
    private final UnaryOperator<String> spelling;
    private final Map<String, Set<String>> byName = new HashMap<>();

    /** {@code spelling} makes words that mean the same the same, and is empty for a text without any. */
    public DistrictWords(Districts districts, Postcodes postcodes, UnaryOperator<String> spelling) {
        this.districts = districts;
        this.postcodes = postcodes;
        this.spelling = spelling;
        for (District district : districts.all()) {
            add(district.name(), district);
            add(STATUS.matcher(district.name()).replaceAll(""), district);
            district.synonyms().forEach(name -> add(name, district));
        }
    }

    /** Names that one wrote one after the other, separated by commas, semicolons or lines. */
    public static List<String> names(String text) {
        return BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Keys of the districts a text may mean: one when it is clear, none when nobody knows it. */
    public List<String> candidates(String text) {
        String word = text.strip();
        if (word.length() > LONGEST || districts.find(word).isPresent()) {
            return word.length() > LONGEST ? List.of() : List.of(word);
        }
        if (CUT_KEY.matcher(word).matches() && districts.find("0" + word).isPresent()) {
            return List.of("0" + word);
        }
        List<String> named = named(word);
        Matcher postcode = POSTCODE.matcher(word);
        if (!named.isEmpty() || !postcode.matches()) {
            return named;
        }
        List<String> there = postcodes.districtsOf(postcode.group(1));
        List<String> called = postcode.group(2) == null ? List.of() : candidates(postcode.group(2));
        if (called.isEmpty()) {
            return there;
        }
        return there.isEmpty() ? inRegion(called, postcode.group(1)) : agreed(called, there);
    }

    // A town elsewhere contradicts its postcode and is not guessed; a quarter elsewhere only has the same name.
    private List<String> agreed(List<String> called, List<String> there) {
        List<String> inside = meeting(called, there);
        List<String> agreed = inside.isEmpty() ? meeting(there, called) : inside;
        return !agreed.isEmpty()
                ? agreed
                : Stream.concat(there.stream(), called.stream().filter(key -> !districts.isSozialraum(key)))
                        .toList();
    }

    // Nobody lists the postcodes of boxes and large recipients; a town of the same name outside NRW has another region.
    private List<String> inRegion(List<String> called, String postcode) {
        List<String> near = List.copyOf(postcodes.inRegionOf(postcode));
        List<String> inside = meeting(called, near);
        return inside.isEmpty() && !meeting(near, called).isEmpty() ? called : inside;
    }

    /** Whether a key lost its leading zero: spreadsheets take it for a number. */
    public static boolean isCutKey(String text) {
        return CUT_KEY.matcher(text.strip()).matches();
    }

    /** Whether it is a key, be it of the shipped list or one that looks like those the KIs keep. */
    public boolean isKey(String text) {
        return districts.find(text).isPresent() || KEPT_KEY.matcher(text).matches();
    }

    /** Whether a district lies truly inside one of these. */
    public boolean isInside(String key, List<String> area) {
        return area.stream().anyMatch(wide -> !wide.equals(key) && districts.contains(wide, key));
    }

    /** Of these the ones in the districts named elsewhere, if that leaves any. */
    public List<String> within(List<String> keys, List<String> outer) {
        List<String> inside = meeting(keys, outer);
        return inside.isEmpty() ? keys : inside;
    }

    private List<String> meeting(List<String> keys, List<String> outer) {
        return keys.stream()
                .filter(key -> outer.stream().anyMatch(wide -> districts.contains(wide, key)))
                .toList();
    }

    /** These without those that another of them lies in: quarter and town are the quarter. */
    public List<String> narrowest(List<String> keys) {
        return keys.stream()
                .filter(key -> keys.stream().noneMatch(other -> !other.equals(key) && districts.contains(key, other)))
                .distinct()
                .toList();
    }

    /** A district with its name, for a person to choose. */
    public String shown(String key) {
        return key + " " + districts.find(key).map(District::name).orElse("");
    }

    private List<String> named(String word) {
        Set<String> keys = byName.getOrDefault(spelling.apply(word), Set.of());
        Set<String> bare = keys.isEmpty()
                ? byName.getOrDefault(spelling.apply(STATUS.matcher(word).replaceAll("")), Set.of())
                : keys;
        Optional<String> town = onlyTown(bare);
        return town.isPresent() ? List.of(town.get()) : List.copyOf(bare);
    }

    private Optional<String> onlyTown(Set<String> keys) {
        List<String> towns = keys.stream()
                .filter(key -> districts
                        .find(key)
                        .filter(d -> d.level() == DistrictLevel.GEMEINDE)
                        .isPresent())
                .toList();
        return towns.size() == 1 ? Optional.of(towns.get(0)) : Optional.empty();
    }

    private void add(String name, District district) {
        if (!spelling.apply(name).isEmpty()) {
            byName.computeIfAbsent(spelling.apply(name), word -> new LinkedHashSet<>())
                    .add(district.key());
        }
    }
}
