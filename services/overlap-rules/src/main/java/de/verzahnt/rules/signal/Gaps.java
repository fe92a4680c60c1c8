package de.verzahnt.rules.signal;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.DemandRule;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Offering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Demand that no operative offering meets. Conservative: only kinds with a rule in {@code demands.csv}, only the newest
 * published quarter of a district, nothing suppressed, nothing older than a year, and nothing where so few offerings are
 * reported that the register and not the region would be empty.
 */
public final class Gaps {
    /** With fewer operative offerings in a Kreis nothing can be said about what is missing there. */
    static final int OFFERINGS_TO_SPEAK = 10;

    private static final BinaryOperator<Demand> NEWER =
            (one, other) -> one.period().compareTo(other.period()) >= 0 ? one : other;

    private final CodeList<DemandRule> rules;
    private final ReferenceData reference;

    public Gaps(ReferenceData reference) {
        this.rules = reference.demands();
        this.reference = reference;
    }

    /** A demand that stands unmet; its anchor is {@link Demand#anchor}, its line the district. */
    public record Gap(Demand demand, Finding finding) {}

    /**
     * What is asked for in a Kreis.
     *
     * @param met what somebody offers, as {@link Demand} anchors and districts
     */
    public record Needs(List<Gap> unmet, Set<Met> met) {}

    /** A demand that somebody meets. */
    public record Met(String anchor, String district) {}

    /** All needs of a Kreis today; empty where so little is reported that nothing can be said. */
    public Optional<Needs> in(Supply supply, Collection<Demand> demands, LocalDate today) {
        if (supply.running(today) < OFFERINGS_TO_SPEAK) {
            return Optional.empty();
        }
        List<Gap> unmet = new ArrayList<>();
        Set<Met> met = new HashSet<>();
        for (Demand demand : newest(demands, today)) {
            Optional<DemandRule> rule = rules.find(demand.code()).filter(known -> isDemand(known, demand));
            if (rule.isPresent() && supply.meets(rule.get(), demand.districtKey(), today)) {
                met.add(new Met(demand.anchor(), demand.districtKey()));
            } else if (rule.isPresent()) {
                unmet.add(new Gap(demand, finding(demand)));
            }
        }
        return Optional.of(new Needs(unmet, met));
    }

    private static Collection<Demand> newest(Collection<Demand> demands, LocalDate today) {
        return demands.stream()
                .filter(demand -> demand.isFresh(today))
                .collect(Collectors.toMap(
                        demand -> new Met(demand.anchor(), demand.districtKey()),
                        Function.identity(),
                        NEWER,
                        LinkedHashMap::new))
                .values();
    }

    /** What a Kreis has to offer, for {@link #in}. */
    public Supply supply(String kreis, Collection<Offering> offerings) {
        return new Supply(reference.districts(), kreis, offerings);
    }

    private static boolean isDemand(DemandRule rule, Demand demand) {
        Integer count = demand.count();
        return count != null && count >= rule.minCount();
    }

    private static Finding finding(Demand demand) {
        return Signal.of(
                FindingClass.GAP,
                demand.anchor(),
                demand.districtKey(),
                List.of(
                        Signal.reason("DEMAND", demand.code(), demand.period(), String.valueOf(demand.count())),
                        Signal.reason("SUPPLY", "NONE")));
    }
}
