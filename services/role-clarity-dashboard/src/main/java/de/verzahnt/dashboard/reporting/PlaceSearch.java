package de.verzahnt.dashboard.reporting;

import de.verzahnt.characters.GermanText;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.DistrictWords;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.Postcodes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds districts by what people call them: a name, part of a name, a postcode, a key. */
@Component
public class PlaceSearch {
    private static final TypedChoice FIELDS =
            new TypedChoice("place", "districts", "meine.unknown-place", "meine.several-places");
    private static final int SHORTEST_PART = 4;

    private final CurrentDistricts current;
    private final Postcodes postcodes = Postcodes.load();
    private @Nullable Known known;

    PlaceSearch(CurrentDistricts current) {
        this.current = current;
    }

    private record Known(Districts districts, DistrictWords words) {}

    /** The form with the districts its words mean. */
    public TypedChoice.Resolved resolve(OfferingForm form) {
        return FIELDS.resolve(form, this::meanings);
    }

    /** Keys a word may mean; where nothing is called so, what is called so in part. */
    public List<String> meanings(String word) {
        Known now = known();
        List<String> named = now.words().candidates(word);
        String part = GermanText.joined(word);
        return !named.isEmpty() || part.length() < SHORTEST_PART
                ? named
                : now.districts().all().stream()
                        .filter(one -> one.level() != DistrictLevel.LAND && isCalled(one, part))
                        .map(District::key)
                        .toList();
    }

    /** A district as one tells it from others of its name: with what it lies in. */
    public String shown(String key) {
        Districts districts = known().districts();
        return districts
                .find(key)
                .map(one -> one.name()
                        + districts.ancestors(key).stream()
                                .filter(wider -> wider.level() != DistrictLevel.LAND
                                        && wider.level() != DistrictLevel.SOZIALRAUM
                                        && !one.name().contains(wider.spokenName()))
                                .findFirst()
                                .map(wider -> " (" + wider.name() + ")")
                                .orElse(""))
                .orElse(key);
    }

    private static boolean isCalled(District one, String part) {
        return GermanText.joined(one.name()).contains(part)
                || one.synonyms().stream()
                        .anyMatch(name -> GermanText.joined(name).contains(part));
    }

    private synchronized Known known() {
        Districts districts = current.get();
        Known read = known;
        if (read == null || read.districts() != districts) {
            read = new Known(districts, new DistrictWords(districts, postcodes, GermanText::joined));
            known = read;
        }
        return read;
    }
}
