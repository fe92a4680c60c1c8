package de.verzahnt.rules.text;

import java.util.regex.Pattern;

/** Whether an offering says for whom it is only: "nur für Menschen aus der Ukraine", in the languages offerings are told in. */
public final class OnlyForSome {
    private static final TextPattern ONLY = TextPattern.of(
            "(?<!\\p{L})(?:(?:nur|ausschließlich) (?:für|mit)|only for|uniquement pour|sadece|тільки для|лише для|только для|tylko dla"
                    + "|doar pentru|само за|فقط)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final TextPattern CLOSED_CIRCLE = TextPattern.of(
            "(?<!\\p{L})(?<!nicht )(?:nur|ausschließlich) für (?:\\p{L}+ ){0,3}?(?:bewohn|mitglied|hochschulangeh|studierende"
                    + "|unsere[rsn]? |leute aus|beschäftigte)"
                    + "|(?<!\\p{L})(?<!not )only for (?:\\p{L}+ ){0,3}?(?:residents|members|students|our )",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private OnlyForSome() {}

    /** Whether one of the two says that only those of one house or circle may come: its residents, members, pupils. */
    public static boolean isClosedCircle(String title, String description) {
        return CLOSED_CIRCLE.find(title) || CLOSED_CIRCLE.find(description);
    }

    /** Whether one of the two says so. */
    public static boolean in(String title, String description) {
        return ONLY.find(title) || ONLY.find(description);
    }
}
