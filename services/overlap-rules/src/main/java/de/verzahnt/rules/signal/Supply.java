package de.verzahnt.rules.signal;

import de.verzahnt.reference.DemandRule;
import de.verzahnt.reference.Districts;
import de.verzahnt.rules.Offering;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The operative offerings of one Kreis, asked what they meet. */
public final class Supply {
    private final Districts districts;
    private final List<Offering> operative;

    Supply(Districts districts, String kreis, Collection<Offering> offerings) {
        this.districts = districts;
        this.operative = offerings.stream()
                .filter(Offering::operative)
                .filter(offering -> reaches(offering, kreis))
                .toList();
    }

    /** How many have not ended. */
    long running(LocalDate today) {
        return operative.stream()
                .filter(offering -> !offering.period().endedBefore(today))
                .count();
    }

    /** Whether any of them meets this demand in the district, or in a wider or narrower one. */
    boolean meets(DemandRule rule, String district, LocalDate today) {
        return operative.stream()
                .anyMatch(offering -> !offering.period().endedBefore(today)
                        && isMeant(rule, offering)
                        && reaches(offering, district));
    }

    private static boolean isMeant(DemandRule rule, Offering offering) {
        String programme = offering.fundingProgramme();
        return rule.providerTypes().contains(offering.provider().type())
                || (programme != null && rule.programmes().contains(programme))
                || (rule.formats().contains(offering.format())
                        && offering.allFields().stream().anyMatch(rule.fields()::contains));
    }

    private boolean reaches(Offering offering, String district) {
        return offering.districts().stream()
                .anyMatch(key -> districts.contains(key, district) || districts.contains(district, key));
    }
}
