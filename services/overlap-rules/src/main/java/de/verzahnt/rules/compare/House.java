package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.Words;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether two offerings take place in one house, as their texts name it ("im Haus der Kulturen", "Bürgerzentrum"). */
public final class House {
    private static final Pattern NAME =
            Pattern.compile("\\p{L}{2,}(?:haus|zentrum|heim|halle|fabrik|schule|bibliothek|buecherei|kirche)");
    private static final Pattern HOUSE_OF = Pattern.compile("\\b(?:haus|zentrum) (?:der|des|fuer) \\p{L}{3,}");
    /** By its own name, as it is written: "Haus Bredelar", "Villa Sonne". */
    private static final Pattern BY_NAME =
            Pattern.compile("\\b(?:Haus|Villa)\\s+\\p{Lu}[\\p{L}-]{2,}|\\p{Lu}[\\p{L}-]+-(?:Haus|Zentrum|Heim)\\b");
    /** Rooms are named as places only: "Café Kontakt" as a title is what is offered there. */
    private static final Pattern ROOM_BY_NAME =
            Pattern.compile("\\b(?:[Ii]m|[Oo]rt:|[Tt]reffpunkt:?)\\s+((?:Café|Cafe|Saal)\\s+\\p{Lu}[\\p{L}-]{2,})");
    /** Where people register or ask is not where they meet. */
    private static final Pattern REMARK = Pattern.compile(
            "(?iu)(?<!ohne |keine )\\b(?:anmeld\\p{L}*|infos?|informationen|auskunft|auskünfte|rückfragen)\\b[^.!?;,\\n]*"
                    + "|\\b(?:im|in der|beim|bei der|am)\\s+[^.!?;,\\n]{3,40}\\s(?:anmelden|erfragen|erhältlich)\\b");
    /** What every house is called, or what is no house. */
    private static final Set<String> ANY = Set.of(
            "zuhause", "krankenhaus", "grundschule", "volkshochschule", "hochschule", "musikschule", "fahrschule");

    private House() {}

    public static boolean isOne(Offering a, Offering b) {
        Set<String> houses = named(a);
        houses.retainAll(named(b));
        return !houses.isEmpty();
    }

    /** Those it names, in plain letters. */
    static Set<String> named(Offering offering) {
        String written =
                REMARK.matcher(offering.title() + ". " + offering.description()).replaceAll(" ");
        String text = Words.plain(written);
        Set<String> houses = new TreeSet<>(Arrays.asList(text.split(" ")));
        houses.removeIf(word -> !NAME.matcher(word).matches() || ANY.contains(word));
        HOUSE_OF.matcher(text).results().map(MatchResult::group).forEach(houses::add);
        BY_NAME.matcher(written)
                .results()
                .map(MatchResult::group)
                .map(Words::plain)
                .forEach(houses::add);
        ROOM_BY_NAME
                .matcher(written)
                .results()
                .map(room -> Words.plain(room.group(1)))
                .forEach(houses::add);
        return houses;
    }
}
