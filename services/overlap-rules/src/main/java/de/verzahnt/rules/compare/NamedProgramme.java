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
    /** Others refer to them in their descriptions, so that only a title counts. */
    private static final Map<String, Pattern> BY_TITLE = new LinkedHashMap<>();

    private static final Pattern KIM_CASE_MANAGEMENT = pattern(
            "(?<!\\p{L})KIM(?!\\p{L}).*(?:case.?management|fallmanag|fallbegleit|casemanag|baust(?:ein|\\.)? ?2)"
                    + "|(?:case.?management|fallmanag|fallbegl|casemanag).*(?<!\\p{L})KIM(?!\\p{L})");

    static {
        BY_TITLE.put("JMD", pattern("(?<!\\p{L})JMD(?!\\p{L})|jugendmigrationsdienst"));
        BY_TITLE.put("MBE", pattern("(?<!\\p{L})MBE(?!\\p{L})|migrationsberatung für erwachsene"));
    }

    private NamedProgramme() {}

    /** Code of the programme reported, else named. */
    static Optional<String> of(Offering offering) {
        return Optional.ofNullable(offering.fundingProgramme())
                .or(() -> titled(offering.title()))
                .or(() -> KIM_CASE_MANAGEMENT
                                .matcher(offering.title() + " " + offering.description())
                                .find()
                        ? Optional.of("KIM-2")
                        : Optional.empty());
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
