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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** A demand that stands unmet; anchor is the code of the demand, line the district. */
    public record Gap(Demand demand, Finding finding) {}

    /** All gaps of a Kreis today, by demand and district. */
    public List<Gap> in(Supply supply, Collection<Demand> demands, LocalDate today) {
        if (supply.running(today) < OFFERINGS_TO_SPEAK) {
            return List.of();
        }
        Map<String, Demand> newest = demands.stream()
                .filter(demand -> demand.isFresh(today))
                .collect(Collectors.toMap(
                        demand -> demand.code() + "|" + demand.districtKey(),
                        Function.identity(),
                        NEWER,
                        TreeMap::new));
        List<Gap> gaps = new ArrayList<>();
        newest.values().forEach(demand -> rules.find(demand.code())
                .filter(rule -> isDemand(rule, demand) && !supply.meets(rule, demand.districtKey(), today))
                .ifPresent(rule -> gaps.add(new Gap(demand, finding(demand)))));
        return gaps;
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
                demand.code(),
                demand.districtKey(),
                List.of(
                        Signal.reason("DEMAND", demand.code(), demand.period(), String.valueOf(demand.count())),
                        Signal.reason("SUPPLY", "NONE")));
    }
}
