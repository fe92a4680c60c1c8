package de.verzahnt.detector.kreis;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.index.OverlapRules;
import java.util.Map;

/**
 * By what offerings of a Kreis are looked at, at one moment.
 *
 * @param rules for pairs, made for these districts
 * @param reference what signals about single places rest on, with all districts
 * @param places version of the Sozialräume its KIs keep, by Kreis; missing where they keep none
 */
public record MeetingRules(OverlapRules rules, ReferenceData reference, Map<String, String> places) {

    public MeetingRules {
        places = Map.copyOf(places);
    }

    String placesOf(String kreis) {
        return places.getOrDefault(kreis, "");
    }
}
