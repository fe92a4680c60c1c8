package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.TextPattern;
import de.verzahnt.rules.text.Words;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two offerings take place in one house, as their texts name it ("im Haus der Kulturen", "Bürgerzentrum"). */
public final class House {
    /** A whole plain word. */
    private static final TextPattern NAME = TextPattern.of(
            "(?<!\\S)\\p{L}{2,}(?:haus|zentrum|heim|halle|fabrik|schule|bibliothek|buecherei|kirche)(?!\\S)");

    private static final TextPattern HOUSE_OF = TextPattern.of("\\b(?:haus|zentrum) (?:der|des|fuer) \\p{L}{3,}");
    /** By its own name, as it is written: "Haus Bredelar", "Villa Sonne". */
    private static final TextPattern BY_NAME =
            TextPattern.of("\\b(?:Haus|Villa)\\s+\\p{Lu}[\\p{L}-]{2,}|\\p{Lu}[\\p{L}-]+-(?:Haus|Zentrum|Heim)\\b");
    /** Rooms are named as places only: "Café Kontakt" as a title is what is offered there. */
    private static final TextPattern ROOM_BY_NAME =
            TextPattern.of("\\b(?:[Ii]m|[Oo]rt:|[Tt]reffpunkt:?)\\s+((?:Café|Cafe|Saal)\\s+\\p{Lu}[\\p{L}-]{2,})");
    /** Where people register or ask is not where they meet. */
    private static final TextPattern REMARK = TextPattern.of(
            "(?<!ohne |keine )\\b(?:anmeld\\p{L}*|infos?|informationen|auskunft|auskünfte|rückfragen)\\b[^.!?;,\\n]*"
                    + "|\\b(?:im|in der|beim|bei der|am)\\s+[^.!?;,\\n]{3,40}\\s(?:anmelden|erfragen|erhältlich)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
        String written = REMARK.replaceAll(offering.title() + ". " + offering.description(), remark -> " ");
        String text = Words.plain(written);
        Set<String> houses = NAME.results(text).map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        houses.removeAll(ANY);
        HOUSE_OF.results(text).map(MatchResult::group).forEach(houses::add);
        BY_NAME.results(written).map(name -> Words.plain(name.group())).forEach(houses::add);
        ROOM_BY_NAME.results(written).map(room -> Words.plain(room.group(1))).forEach(houses::add);
        return houses;
    }
}
