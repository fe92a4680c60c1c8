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
    /** What every house is called, or what is no house. */
    private static final Set<String> ANY = Set.of(
            "zuhause", "krankenhaus", "grundschule", "volkshochschule", "hochschule", "musikschule", "fahrschule");

    private House() {}

    public static boolean isOne(Offering a, Offering b) {
        Set<String> houses = named(a);
        houses.retainAll(named(b));
        return !houses.isEmpty();
    }

    private static Set<String> named(Offering offering) {
        String text = Words.plain(offering.title() + " " + offering.description());
        Set<String> houses = new TreeSet<>(Arrays.asList(text.split(" ")));
        houses.removeIf(word -> !NAME.matcher(word).matches() || ANY.contains(word));
        HOUSE_OF.matcher(text).results().map(MatchResult::group).forEach(houses::add);
        return houses;
    }
}
