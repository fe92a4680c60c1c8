package de.verzahnt.trial;

import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.index.OverlapRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** All findings among some offerings on one day, in every Kreis they touch. */
public final class Trial {
    private final OverlapRules rules;
    private final Districts districts;
    private final LocalDate today;

    /** A trial of these rules as if it were {@code today}. */
    public Trial(OverlapRules rules, ReferenceData reference, LocalDate today) {
        this.rules = rules;
        this.districts = reference.districts();
        this.today = today;
    }

    /** All findings, however many; two offerings that meet in several Kreise count once, with the strongest finding. */
    public Map<PairKey, Finding> run(List<Offering> offerings) {
        return run(offerings, Bounds.NONE, Set.of(), Progress.silent()).listed();
    }

    /** The same within bounds; judged pairs are never folded. */
    Findings run(List<Offering> offerings, Bounds bounds, Set<PairKey> judged, Progress progress) {
        SortedMap<PairKey, Finding> listed = new TreeMap<>();
        List<Folded> folded = new ArrayList<>();
        Map<String, List<Offering>> byKreis = byKreis(offerings);
        byKreis.values().forEach(there -> progress.expect(there.size()));
        byKreis.forEach((kreis, there) -> {
            Meeting meeting = new Meeting(rules.index(kreis), today, bounds, judged, listed);
            for (int i = 0; i < there.size(); i++) {
                meeting.add(there.get(i));
                progress.met(kreis, i + 1);
            }
            folded.addAll(meeting.folded(kreis));
        });
        return new Findings(listed, folded);
    }

    private Map<String, List<Offering>> byKreis(List<Offering> offerings) {
        Map<String, List<Offering>> byKreis = new TreeMap<>();
        offerings.forEach(
                offering -> kreise(offering).forEach(kreis -> byKreis.computeIfAbsent(kreis, k -> new ArrayList<>())
                        .add(offering)));
        return byKreis;
    }

    private Set<String> kreise(Offering offering) {
        Set<String> keys = new TreeSet<>();
        offering.districts().forEach(key -> districts.kreiseOf(key).forEach(kreis -> keys.add(kreis.key())));
        return keys;
    }
}
