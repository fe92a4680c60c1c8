package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which of the programmes of counselling pays, where the report leaves it open: they give their name to what they pay for
 * (Förderrichtlinien MBE and JMD of the Bund, KIM of the Land).
 */
final class NamedProgramme {
    private static final String MBE_IN_FULL =
            "migrationsberatung für erwachsene|bundesgefördert\\w* (?:migrations)?beratung(?: ab 27)?|bundesprogramms? migrationsberatung";
    private static final Pattern JMD = pattern("(?<!\\p{L})JMD(?!\\p{L})|jugendmigrationsdienst");
    private static final Pattern MBE = pattern("(?<!\\p{L})MBE(?!\\p{L})|" + MBE_IN_FULL);
    /** Others refer to it in their descriptions, so that only the first sentence counts, and only a full name. */
    private static final Pattern DESCRIBED_MBE = pattern("^[^.]*(?:" + MBE_IN_FULL + ")");

    private static final Pattern KIM_CASE_MANAGEMENT = pattern(
            "(?<!\\p{L})KIM(?!\\p{L}).*(?:case.?management|fallmanag|fallbegleit|casemanag|baust(?:ein|\\.)? ?2)"
                    + "|(?:case.?management|fallmanag|fallbegl|casemanag).*(?<!\\p{L})KIM(?!\\p{L})");

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
        return DESCRIBED_MBE.matcher(offering.description()).find() ? Optional.of("MBE") : Optional.empty();
    }

    private static Optional<String> titled(String title) {
        if (JMD.matcher(title).find()) {
            return Optional.of("JMD");
        }
        return MBE.matcher(title).find() ? Optional.of("MBE") : Optional.empty();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
