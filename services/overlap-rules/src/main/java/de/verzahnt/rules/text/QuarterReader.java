package de.verzahnt.rules.text;

import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.Districts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the quarters of a large city that a text names ("in Brackwede"). A name that is an ordinary word besides
 * ("Wald", "Mark") counts only behind a word that says that a place follows, and a short one by itself: "Chor (Linn)".
 * Thread-safe.
 */
public final class QuarterReader {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern OF_THE_CITY = Pattern.compile(" \\([^)]*\\)$|^Stadtbezirk |^[^,]+, Stadtbezirk ");
    private static final Pattern ORDINARY_LETTERS = Pattern.compile("(?:[IVX]+|\\d+)");
    private static final int SHORT = 4;
    private static final Set<String> PLACE_FOLLOWS = Set.of(
            "in",
            "nach",
            "aus",
            "stadtteil",
            "stadtteils",
            "ortsteil",
            "stadtbezirk",
            "bezirk",
            "viertel",
            "quartier",
            "raum",
            "standort",
            "buergerhaus",
            "treffpunkt");
    private static final TextPattern EVERYWHERE = TextPattern.of(
            "stadtweit|ganze[nrm]? stadt|gesamte[nrm]? stadt|alle[nr]? stadtteil|alle[nr]? quartier|alle[nr]? stadtbezirk",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> BEFORE_A_THING =
            Set.of("im", "am", "vom", "zum", "der", "die", "das", "den", "und", "mit", "ohne", "fuer");
    private static final Set<String> MIDDLE = Set.of("mitte", "stadtmitte", "zentrum", "altstadt", "innenstadt");
    private static final Set<String> STREET = Set.of("str", "strasse", "platz", "allee", "weg");
    /** Names of quarters that are words, towns or first names too. */
    private static final Set<String> ORDINARY =
            Set.of(("mitte nord sued west ost suedost suedwest hoehe heide linden hafen weiss eigen brueck schnee "
                            + "nette city kabel helfe berge bergen menden horst brake bergheim bockum holten werne quelle "
                            + "brock marten castell gronau westend westring flughafen gartenstadt clausen rosenberg werden "
                            + "ehrenberg hassels stammheim mauenheim weiden falkenberg goldenberg blumenberg vogelsang "
                            + "benrath constantin altstadt neustadt zoo wald burg boy mark")
                    .split(" "));

    private final Map<String, Map<String, List<Name>>> byGemeinde = new HashMap<>();
    private final Set<String> cityNames = new HashSet<>();

    /** Reads the names of all Sozialraeume of large cities, below them too. */
    public QuarterReader(Districts districts) {
        districts.all().stream()
                .filter(district -> district.level() == DistrictLevel.GEMEINDE)
                .forEach(town -> cityNames.add(Words.plain(town.name().replaceAll(",.*", ""))));
        districts.all().stream()
                .filter(district -> districts.isSozialraum(district.key()))
                .forEach(quarter -> districts
                        .gemeindeOf(quarter.key())
                        .map(District::key)
                        .filter(districts::isLargeCity)
                        .ifPresent(city -> add(city, quarter)));
    }

    /** Keys of the quarters of this Gemeinde that one of the two texts names; empty when none is, or all are meant. */
    public Set<String> in(String gemeinde, String title, String description) {
        Map<String, List<Name>> names = byGemeinde.getOrDefault(gemeinde, Map.of());
        Set<String> found = new TreeSet<>();
        if (names.isEmpty() || meansAll(title, description)) {
            return found;
        }
        find(title, title.length(), names, found);
        find(description, -1, names, found);
        found.removeIf(wider -> found.stream().anyMatch(key -> key.startsWith(wider + "-")));
        return found;
    }

    /** Whether the two texts say that the whole city is meant. */
    public static boolean meansAll(String title, String description) {
        return EVERYWHERE.find(title + " " + description);
    }

    private void add(String city, District quarter) {
        Map<String, List<Name>> names = byGemeinde.computeIfAbsent(city, c -> new HashMap<>());
        Stream.concat(Stream.of(quarter.name()), quarter.synonyms().stream())
                .map(name -> OF_THE_CITY.matcher(name).replaceAll(""))
                .distinct()
                .flatMap(name -> Stream.of(name, withoutCity(name, quarter)))
                .filter(name -> !cityNames.contains(Words.plain(name)))
                .flatMap(name -> Stream.concat(Stream.of(name), spoken(name, quarter)))
                .map(name -> Name.of(quarter.key(), name))
                .flatMap(Optional::stream)
                .forEach(name -> {
                    List<Name> known = names.computeIfAbsent(name.words.get(0), w -> new ArrayList<>());
                    if (!known.contains(name)) {
                        known.add(name);
                        known.sort(Name.LONGEST_FIRST);
                    }
                });
    }

    /**
     * As people say it: "Südbezirk" for the Stadtbezirk Süd, "Linner" and "Linnerinnen" for whoever is of Linn, "im
     * Herzen Linns", the middle as "Innenstadt".
     */
    private static Stream<String> spoken(String name, District quarter) {
        String plain = Words.plain(name);
        if (plain.indexOf(' ') >= 0) {
            return Stream.empty();
        }
        if (MIDDLE.contains(plain)) {
            return Stream.of("Innenstadt", "City");
        }
        Stream<String> district = quarter.name().contains("Stadtbezirk ") ? Stream.of(name + "bezirk") : Stream.empty();
        return ORDINARY.contains(plain)
                ? district
                : Stream.concat(district, Stream.of(name + "er", name + "erinnen", name + "s"));
    }

    private static String withoutCity(String name, District quarter) {
        int dash = name.indexOf('-');
        boolean city = dash > 0 && quarter.name().contains(name.substring(0, dash));
        return city && quarter.name().indexOf(name.substring(0, dash)) > 0 ? name.substring(dash + 1) : name;
    }

    /** A short name that ends there stands alone as well: "Singkreis Buer". */
    private static void find(String text, int lastEnd, Map<String, List<Name>> names, Set<String> found) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<String> plain =
                words.stream().map(word -> Words.plain(word.group())).toList();
        for (int i = 0; i < plain.size(); i++) {
            if (names.containsKey(plain.get(i))
                    && Character.isUpperCase(words.get(i).group().codePointAt(0))) {
                boolean endsTitle =
                        words.get(i).end() == lastEnd && i > 0 && !BEFORE_A_THING.contains(plain.get(i - 1));
                boolean alone = standsAlone(text, words.get(i));
                i += longest(plain, i, new Standing(alone, endsTitle), names, found);
            }
        }
    }

    /** In brackets, or behind a comma at the end. */
    private static boolean standsAlone(String text, MatchResult word) {
        int before = word.start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        char left = before < 0 ? ' ' : text.charAt(before);
        String right = text.substring(word.end(), Math.min(text.length(), word.end() + 2))
                .strip();
        boolean last = word.end() == text.length() || word.end() + 1 == text.length() && right.equals(".");
        return left == '(' && right.startsWith(")") || left == ',' && last;
    }

    /** How many words besides this one the name takes. */
    private static int longest(
            List<String> plain, int at, Standing standing, Map<String, List<Name>> names, Set<String> found) {
        int length = 0;
        for (Name name : names.getOrDefault(plain.get(at), List.of())) {
            if (name.words.size() < length) {
                break;
            }
            if (name.standsAt(plain, at, standing)) {
                found.add(name.key);
                length = name.words.size();
            }
        }
        return Math.max(0, length - 1);
    }

    /** Whether a word stands between signs, and whether it is the last of a title. */
    private record Standing(boolean alone, boolean endsTitle) {}

    private record Name(String key, List<String> words) {
        static final Comparator<Name> LONGEST_FIRST =
                Comparator.<Name>comparingInt(name -> -name.words.size()).thenComparing(Name::key);

        static Optional<Name> of(String key, String written) {
            boolean numbered = ORDINARY_LETTERS.matcher(written).matches();
            List<String> words = WORD.matcher(numbered ? "" : written)
                    .results()
                    .map(word -> Words.plain(word.group()))
                    .toList();
            return words.isEmpty() ? Optional.empty() : Optional.of(new Name(key, words));
        }

        boolean standsAt(List<String> text, int at, Standing standing) {
            int end = at + words.size();
            boolean here = end <= text.size() && text.subList(at, end).equals(words);
            boolean street = here && end < text.size() && STREET.contains(text.get(end));
            return here
                    && !street
                    && (!ordinary()
                            || standing.alone
                            || standing.endsTitle && isShort()
                            || (at > 0 && PLACE_FOLLOWS.contains(text.get(at - 1))));
        }

        private boolean ordinary() {
            return words.size() == 1 && (words.get(0).length() <= SHORT || ORDINARY.contains(words.get(0)));
        }

        private boolean isShort() {
            return words.size() == 1 && !ORDINARY.contains(words.get(0));
        }
    }
}
