package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.TextPattern;
import java.util.regex.Pattern;

/** Whether an offering says where in the town it is, by a street or a house ("Bergischer Ring", "im Pfarrheim"). */
final class Address {
    /** What may be a thing too ("Spielplatz", "Heimweg") is a street only with a number or behind a name in -er. */
    private static final TextPattern STREET = TextPattern.of(
            "\\p{Lu}[\\p{L}-]*(?:straße|strasse|str\\.|allee|gasse)(?!\\p{L})"
                    + "|\\p{Lu}\\p{L}+e[rn]? (?:Straße|Strasse|Str\\.|Platz|Ring|Weg|Allee|Markt|Damm|Wall)(?!\\p{L})"
                    + "|\\p{Lu}[\\p{L}-]*(?:platz|weg|ring|wall|damm|ufer|markt|graben|hof) \\d{1,3}(?![\\d:]|\\.\\d| ?Uhr| ?€)");
    /** Of the whole town. */
    private static final TextPattern CENTRAL =
            TextPattern.of("(?<!\\p{L})(?:rathaus|kreishaus|stadthaus|technisches rathaus)", Pattern.CASE_INSENSITIVE);

    private Address() {}

    static boolean isNamed(Offering offering) {
        String text = offering.title() + ". " + offering.description();
        return STREET.find(text) || !House.named(offering).isEmpty() && !CENTRAL.find(text);
    }
}
