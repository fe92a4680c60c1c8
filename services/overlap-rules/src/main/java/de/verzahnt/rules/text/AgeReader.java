package de.verzahnt.rules.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the years of age a text names: "von 1 bis 3 Jahren", "Klassen 5–10", "ü27", "60 plus". */
public final class AgeReader {
    private static final int OLDEST = 110;
    /** Who is in the first class is six. */
    private static final int AGE_BEFORE_SCHOOL = 5;

    private static final int OF_AGE = 18;
    private static final String NUMBER = "(\\d{1,2})";
    private static final String TO = "\\s?(?:-|–|bis|und|to|et)(?:\\s?zu)?\\s?";
    private static final String UNIT = "\\s?(?:jahre|jahren|j\\b|j\\.|years|yaş)";
    /** A number without a unit may be an age; before this it is a time, a date, a price or a count. */
    private static final String ALONE =
            "\\b(?!\\s?(?:uhr|h\\b|min|stunde|tag|woche|monat|€|eur|cent|%|prozent|grad|km|person"
                    + "|teilnehm|plätz|nation|länd|sprach)|[.:,]\\d|\\.\\s?(?:\\d|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez))";

    private static final TextPattern YEARS = pattern(NUMBER + "(?:\\.|-)?" + TO + NUMBER
            + "(?:-?\\s?(?:jähr|jahre|jahren|j\\b|j\\.|years|yaş))|(?:alter|yaş grubu|aged|ages)\\s?" + NUMBER + TO
            + NUMBER + ALONE + "|" + NUMBER + TO + "(25|27)" + ALONE);
    private static final TextPattern IN_BRACKETS = pattern("\\((?:alter )?" + NUMBER + TO + NUMBER + "\\)");
    private static final TextPattern BETWEEN =
            pattern("(?:kinder|jugendliche|mädchen|jungen)n? (?:zwischen|von) " + NUMBER + TO + NUMBER + ALONE);
    private static final TextPattern CLASSES =
            pattern("(?:klassen?|classes|kl\\.?|jg\\.?|jahrgang|jahrgangsstufen?)\\s?"
                    + NUMBER + "\\.?(?:(?:" + TO + "|/)" + NUMBER + ")?|" + NUMBER + "\\.?(?:" + TO + NUMBER
                    + ")?\\.?\\s?(?:klasse|kl\\b|kl\\.|sınıf|schuljahr)");
    private static final TextPattern FROM_CLASS =
            pattern("ab (?:der )?(?:(?:klasse|kl\\.?)\\s?" + NUMBER + "|" + NUMBER + "\\.\\s?(?:klasse|kl\\b))");
    private static final TextPattern FROM = pattern("(?:ab|über|älter als|ü|over|aged)\\s?" + NUMBER + UNIT
            + "|(?:jugendliche|kinder|mädchen|jungen|frauen|erwachsene|erw\\.)n? ab " + NUMBER + ALONE
            + "|(?:ab|über|älter als|ü)\\s?(27|55|60|65)" + ALONE);
    /** Stages of school by the years of age of most: §§ 10 to 18 SchulG NRW. The school as a place says nothing. */
    private static final Map<TextPattern, Ages> STAGES = stages();

    private static final TextPattern PLUS = pattern(NUMBER + "(?:\\+|\\s?plus\\b)(?!\\s?\\d)");
    private static final TextPattern UNTIL = pattern("(?:unter|(?<!\\d\\s?)bis(?: zu)?|u|under|below)\\s?" + NUMBER
            + UNIT + "|(?:unter|(?<!\\d\\s?)bis|u)\\s?(18|21|25|27)(?!-?jährige[nr]? (?:an|zu) )" + ALONE);

    private static final List<String> NUMBER_WORDS =
            List.of("eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf");
    private static final TextPattern NUMBER_WORD = TextPattern.of("\\b(?:" + String.join("|", NUMBER_WORDS) + ")\\b");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\d)[.!?;]\\s+");
    private static final TextPattern REFERRAL = TextPattern.of(
            "verweisen wir|verwiesen|übergeben|weitergegeben|weitergeleitet|weitervermittelt|wenden sich|gehen zum|geht zum"
                    + "|ist .{0,30}zuständig",
            Pattern.CASE_INSENSITIVE);

    private AgeReader() {}

    /** Years of age, both inclusive. */
    public record Ages(int from, int until) {
        /** As people write it: {@code 6–10}, {@code 27+}. */
        @Override
        public String toString() {
            return until == OLDEST ? from + "+" : from + "–" + until;
        }

        /** Whether nobody is of both ages; who is as old as the one ends and the other begins is in one of them only. */
        public boolean apart(Ages other) {
            return until <= other.from || other.until <= from;
        }

        /** Whether half or more of the years of the wider one are years of the other too. */
        public boolean alike(Ages other) {
            int common = Math.min(until, other.until) - Math.max(from, other.from);
            int wider = Math.max(until - from, other.until - other.from);
            return 2 * common >= wider;
        }
    }

    /** The ages named in the title, else in the description, but for whom it refers elsewhere; empty when none are. */
    public static Optional<Ages> in(String title, String description) {
        return in(inDigits(title)).or(() -> in(inDigits(withoutReferrals(description))));
    }

    private static String withoutReferrals(String text) {
        return REFERRAL.find(text)
                ? SENTENCE_END
                        .splitAsStream(text)
                        .filter(sentence -> !REFERRAL.find(sentence))
                        .collect(Collectors.joining(". "))
                : text;
    }

    private static String inDigits(String text) {
        return NUMBER_WORD.replaceAll(text, word -> Integer.toString(NUMBER_WORDS.indexOf(word.group()) + 1));
    }

    private static Optional<Ages> in(String text) {
        if (!DIGIT.matcher(text).find()) {
            return school(text);
        }
        return range(YEARS, text)
                .or(() -> first(FROM_CLASS, text).flatMap(level -> ages(level + AGE_BEFORE_SCHOOL, OF_AGE)))
                .or(() -> school(text))
                .or(() -> range(IN_BRACKETS, text))
                .or(() -> range(BETWEEN, text))
                .or(() -> first(PLUS, text).flatMap(age -> ages(age, OLDEST)))
                .or(() -> first(FROM, text).flatMap(age -> ages(age, OLDEST)))
                .or(() -> first(UNTIL, text).flatMap(age -> ages(0, age)));
    }

    private static Optional<Ages> range(TextPattern pattern, String text) {
        List<Integer> numbers = numbers(pattern, text);
        return numbers.isEmpty() ? Optional.empty() : ages(numbers.get(0), numbers.get(numbers.size() - 1));
    }

    /** From the first to the last class or stage that is named. */
    private static Optional<Ages> school(String text) {
        Optional<Ages> classes = range(CLASSES, text)
                .flatMap(levels -> ages(levels.from + AGE_BEFORE_SCHOOL, levels.until + AGE_BEFORE_SCHOOL + 1));
        return Stream.concat(classes.stream(), stages(text))
                .reduce((one, other) -> new Ages(Math.min(one.from, other.from), Math.max(one.until, other.until)));
    }

    private static Stream<Ages> stages(String text) {
        return STAGES.entrySet().stream()
                .filter(stage -> stage.getKey().find(text))
                .map(Map.Entry::getValue);
    }

    private static Map<TextPattern, Ages> stages() {
        return Map.of(
                pattern(
                                "grundsch(?:ul(?:kind|alter)|üler|\\.)|(?:kinder|schüler)n? der grundschule|primarstufe|(?:élèves|enfants) de l.école primaire|(?:primary|elementary) school (?:child|pupil)"),
                        new Ages(6, 10),
                pattern("unterstufe"), new Ages(10, 12),
                pattern("mittelstufe"), new Ages(12, 16),
                pattern("sek(?:undarstufe|\\.)?\\s?(?:i|1)\\b"), new Ages(10, 16),
                pattern("oberstufe|sek(?:undarstufe|\\.)?\\s?(?:ii|2)\\b"), new Ages(16, 20),
                pattern("der weiterführenden schule"), new Ages(10, 20));
    }

    private static Optional<Integer> first(TextPattern pattern, String text) {
        return numbers(pattern, text).stream().findFirst();
    }

    /** The numbers of the first place where the pattern stands. */
    private static List<Integer> numbers(TextPattern pattern, String text) {
        return pattern.first(text)
                .map(found -> IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(Objects::nonNull)
                        .map(Integer::valueOf)
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Ages> ages(int from, int until) {
        return from <= until && until <= OLDEST ? Optional.of(new Ages(from, until)) : Optional.empty();
    }

    private static TextPattern pattern(String regex) {
        return TextPattern.of(
                "(?<![\\p{L}\\p{N}:.])(?:" + regex + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
