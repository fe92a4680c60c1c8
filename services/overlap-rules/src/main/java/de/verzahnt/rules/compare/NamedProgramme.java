package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which of the programmes of counselling pays, where the report leaves it open: they give their name to what they pay for
 * (Förderrichtlinien MBE and JMD of the Bund, KIM of the Land).
 */
final class NamedProgramme {
    /** Others refer to them in their descriptions, where only the first sentence counts, and only a full name. */
    private static final Map<String, Pattern> BY_TITLE = new LinkedHashMap<>();

    private static final String MBE_IN_FULL =
            "migrationsberatung für erwachsene|bundesgefördert\\w* (?:migrations)?beratung(?: ab 27)?|bundesprogramms? migrationsberatung";
    private static final Pattern FULL_MBE = pattern("^[^.]*(?:" + MBE_IN_FULL + ")");
    private static final Pattern KIM_CASE_MANAGEMENT = pattern(
            "(?<!\\p{L})KIM(?!\\p{L}).*(?:case.?management|fallmanag|fallbegleit|casemanag|baust(?:ein|\\.)? ?2)"
                    + "|(?:case.?management|fallmanag|fallbegl|casemanag).*(?<!\\p{L})KIM(?!\\p{L})");

    static {
        BY_TITLE.put("JMD", pattern("(?<!\\p{L})JMD(?!\\p{L})|jugendmigrationsdienst"));
        BY_TITLE.put("MBE", pattern("(?<!\\p{L})MBE(?!\\p{L})|" + MBE_IN_FULL));
    }

    private NamedProgramme() {}

    /** Code of the programme reported, else named. */
    static Optional<String> of(Offering offering) {
        return Optional.ofNullable(offering.fundingProgramme())
                .or(() -> titled(offering.title()))
                .or(() -> described(offering));
    }

    private static Optional<String> described(Offering offering) {
        if (KIM_CASE_MANAGEMENT
                .matcher(offering.title() + " " + offering.description())
                .find()) {
            return Optional.of("KIM-2");
        }
        return FULL_MBE.matcher(offering.description()).find() ? Optional.of("MBE") : Optional.empty();
    }

    private static Optional<String> titled(String title) {
        return BY_TITLE.entrySet().stream()
                .filter(programme -> programme.getValue().matcher(title).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
