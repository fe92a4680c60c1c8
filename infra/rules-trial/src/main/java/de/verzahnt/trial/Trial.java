package de.verzahnt.trial;

import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.OverlapIndex;
import de.verzahnt.rules.OverlapRules;
import de.verzahnt.rules.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All findings among some offerings on one day, in every Kreis they touch. */
public final class Trial {
    /** An alert counts more than a link, then the likelier one. */
    private static final Comparator<Finding> STRONGER = Comparator.<Finding>comparingInt(
                    finding -> finding.findingClass() == FindingClass.RELATED ? 0 : 1)
            .thenComparingDouble(finding -> finding.score().probability());

    private final OverlapRules rules;
    private final Districts districts;
    private final LocalDate today;

    /** A trial of these rules as if it were {@code today}. */
    public Trial(OverlapRules rules, ReferenceData reference, LocalDate today) {
        this.rules = rules;
        this.districts = reference.districts();
        this.today = today;
    }

    /** The findings; two offerings that meet in several Kreise count once, with the strongest finding. */
    public Map<PairKey, Finding> run(List<Offering> offerings) {
        Map<PairKey, Finding> findings = new TreeMap<>();
        Map<String, List<Offering>> byKreis = new TreeMap<>();
        offerings.forEach(
                offering -> kreise(offering).forEach(kreis -> byKreis.computeIfAbsent(kreis, k -> new ArrayList<>())
                        .add(offering)));
        byKreis.forEach((kreis, there) -> meet(kreis, there, findings));
        return findings;
    }

    private void meet(String kreis, List<Offering> offerings, Map<PairKey, Finding> findings) {
        OverlapIndex index = rules.index(kreis);
        for (Offering offering : offerings) {
            index.put(offering);
            for (Offering candidate : index.candidates(offering)) {
                if (index.compare(offering, candidate, today) instanceof Verdict.Found found) {
                    findings.merge(
                            PairKey.of(offering.id(), candidate.id()),
                            found.finding(),
                            (a, b) -> STRONGER.compare(a, b) >= 0 ? a : b);
                }
            }
        }
    }

    private Set<String> kreise(Offering offering) {
        Set<String> keys = new TreeSet<>();
        offering.districts().forEach(key -> districts.kreiseOf(key).forEach(kreis -> keys.add(kreis.key())));
        return keys;
    }
}
