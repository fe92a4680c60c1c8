package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.Words;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether two offerings take place in one house, as their texts name it ("im Haus der Kulturen", "Bürgerzentrum"). */
public final class House {
    private static final Pattern NAME =
            Pattern.compile("\\p{L}{2,}(?:haus|zentrum|heim|halle|fabrik|schule|bibliothek|buecherei|kirche)");
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
        Set<String> houses = new TreeSet<>(Arrays.asList(
                Words.plain(offering.title() + " " + offering.description()).split(" ")));
        houses.removeIf(word -> !NAME.matcher(word).matches() || ANY.contains(word));
        return houses;
    }
}
