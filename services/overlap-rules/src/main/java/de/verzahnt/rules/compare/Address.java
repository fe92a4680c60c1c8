package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import java.util.regex.Pattern;

/** Whether an offering says where in the town it is, by a street or a house ("Bergischer Ring", "im Pfarrheim"). */
final class Address {
    /** What may be a thing too ("Spielplatz", "Heimweg") is a street only with a number or behind a name in -er. */
    private static final Pattern STREET = Pattern.compile(
            "\\p{Lu}[\\p{L}-]*(?:straße|strasse|str\\.|allee|gasse)(?!\\p{L})"
                    + "|\\p{Lu}\\p{L}+e[rn]? (?:Straße|Strasse|Str\\.|Platz|Ring|Weg|Allee|Markt|Damm|Wall)(?!\\p{L})"
                    + "|\\p{Lu}[\\p{L}-]*(?:platz|weg|ring|wall|damm|ufer|markt|graben|hof) \\d{1,3}(?![\\d:]|\\.\\d| ?Uhr| ?€)");
    /** Of the whole town. */
    private static final Pattern CENTRAL =
            Pattern.compile("(?i)(?<!\\p{L})(?:rathaus|kreishaus|stadthaus|technisches rathaus)");

    private Address() {}

    static boolean isNamed(Offering offering) {
        String text = offering.title() + ". " + offering.description();
        return STREET.matcher(text).find()
                || !House.named(offering).isEmpty() && !CENTRAL.matcher(text).find();
    }
}
