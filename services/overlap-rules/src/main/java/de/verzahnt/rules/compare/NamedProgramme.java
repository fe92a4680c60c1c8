package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.TextPattern;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which of the programmes of counselling pays, where the report leaves it open: they give their name to what they pay for
 * (Förderrichtlinien MBE and JMD of the Bund, KIM of the Land).
 */
final class NamedProgramme {
    private static final String MBE_IN_FULL =
            "migrationsberatung für erwachsene|bundesgefördert\\w* (?:migrations)?beratung(?: ab 27)?|bundesprogramms? migrationsberatung";
    private static final TextPattern JMD = pattern("(?<!\\p{L})JMD(?!\\p{L})|jugendmigrationsdienst");
    private static final TextPattern MBE = pattern("(?<!\\p{L})MBE(?!\\p{L})|" + MBE_IN_FULL);
    /** Others refer to it in their descriptions: only the first words count, or a full name in the first sentence. */
    private static final TextPattern DESCRIBED_MBE = pattern("^(?:MBE(?!\\p{L})|[^.]*(?:" + MBE_IN_FULL + "))");

    private static final TextPattern DESCRIBED_JMD = pattern("^JMD(?!\\p{L})");

    private static final TextPattern KIM_CASE_MANAGEMENT = pattern(
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
        if (KIM_CASE_MANAGEMENT.find(offering.title() + " " + offering.description())) {
            return Optional.of("KIM-2");
        }
        if (DESCRIBED_JMD.find(offering.description())) {
            return Optional.of("JMD");
        }
        return DESCRIBED_MBE.find(offering.description()) ? Optional.of("MBE") : Optional.empty();
    }

    private static Optional<String> titled(String title) {
        if (JMD.find(title)) {
            return Optional.of("JMD");
        }
        return MBE.find(title) ? Optional.of("MBE") : Optional.empty();
    }

    private static TextPattern pattern(String regex) {
        return TextPattern.of(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
