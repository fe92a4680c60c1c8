package de.verzahnt.rules.index;

import de.verzahnt.rules.Finding;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Sample;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.compare.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the hub keeps of one Kreis: an index and the findings so far, brought up to date with each step alone. */
final class History {
    private final OverlapRules rules;
    private final Places places;
    private final String kreis;
    private final OverlapIndex index;
    private final Map<String, Offering> here = new TreeMap<>();
    private final Map<List<String>, Finding> findings = new HashMap<>();
    private LocalDate today = Sample.TODAY;

    History(OverlapRules rules, Places places, String kreis) {
        this.rules = rules;
        this.places = places;
        this.kreis = kreis;
        this.index = rules.index(kreis);
    }

    /** Reported, edited or moved; from what lies elsewhere only the leaving is told. */
    void report(Offering offering) {
        withdraw(offering.id());
        if (!places.towns(kreis, offering).isEmpty()) {
            here.put(offering.id(), offering);
            index.put(offering);
            compareWithCandidates(offering);
        }
    }

    void withdraw(String id) {
        findings.keySet().removeIf(pair -> pair.contains(id));
        here.remove(id);
        index.remove(id);
    }

    void pass(int days) {
        today = today.plusDays(days);
        findings.clear();
        here.values().forEach(this::compareWithCandidates);
    }

    Map<List<String>, Finding> incremental() {
        return findings;
    }

    /** Everybody with everybody, without index and memory. */
    Map<List<String>, Finding> bruteForce() {
        Map<List<String>, Finding> all = new HashMap<>();
        List<Offering> offerings = new ArrayList<>(here.values());
        for (int i = 0; i < offerings.size(); i++) {
            for (Offering other : offerings.subList(i + 1, offerings.size())) {
                keep(all, offerings.get(i), other, rules.compare(offerings.get(i), other, kreis, today));
            }
        }
        return all;
    }

    private void compareWithCandidates(Offering offering) {
        index.candidates(offering)
                .forEach(other -> keep(findings, offering, other, index.compare(offering, other, today)));
    }

    private static void keep(Map<List<String>, Finding> all, Offering a, Offering b, Verdict verdict) {
        if (verdict instanceof Verdict.Found found) {
            boolean inOrder = a.id().compareTo(b.id()) < 0;
            all.put(inOrder ? List.of(a.id(), b.id()) : List.of(b.id(), a.id()), found.finding());
        }
    }
}
