package de.verzahnt.rules.classify;

import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Mitigation;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.compare.AreaComparison;
import de.verzahnt.rules.compare.FieldComparison;
import de.verzahnt.rules.compare.House;
import de.verzahnt.rules.compare.Pair;
import de.verzahnt.rules.compare.ProgrammeComparison;
import de.verzahnt.rules.compare.ScheduleComparison;
import de.verzahnt.rules.compare.ScoreCard;
import java.util.EnumSet;
import java.util.Set;

/** What makes two offerings a link and no overlap. Each question is answered from what the reporters declared. */
final class Links {
    private Links() {}

    /** Links by declared structure: they hold whatever the offerings are about. */
    static Set<Mitigation> structural(Pair pair) {
        Set<Mitigation> links = EnumSet.noneOf(Mitigation.class);
        String parentA = pair.a().partOf();
        String parentB = pair.b().partOf();
        if (pair.b().id().equals(parentA) || pair.a().id().equals(parentB)) {
            links.add(Mitigation.PART_OF);
        }
        if (parentA != null && parentA.equals(parentB)) {
            links.add(Mitigation.SERIES);
        }
        return links;
    }

    /** Links that answer the question an overlap would ask. */
    static Set<Mitigation> answering(Pair pair, ScoreCard.Evidence evidence) {
        Set<Mitigation> links = EnumSet.noneOf(Mitigation.class);
        links.addAll(declared(pair));
        if (evidence.isAnyOf(ScheduleComparison.Level.OTHER_TIMES)
                && ScheduleComparison.followEachOther(pair)
                && House.isOne(pair.a(), pair.b())) {
            links.add(Mitigation.CHAIN);
        }
        return links;
    }

    /** What the reporters themselves declared: cooperation and delegation. */
    static Set<Mitigation> declared(Pair pair) {
        Set<Mitigation> links = EnumSet.noneOf(Mitigation.class);
        if (cooperate(pair.a(), pair.b()) || cooperate(pair.b(), pair.a())) {
            links.add(Mitigation.COOPERATION);
        }
        if (delegated(pair.a(), pair.b()) || delegated(pair.b(), pair.a())) {
            links.add(Mitigation.DELEGATION);
        }
        return links;
    }

    /** Whether the public side steers, funds or advises and a free provider is operative. */
    static boolean divideRoles(Pair pair) {
        return divided(pair.a(), pair.b()) || divided(pair.b(), pair.a());
    }

    /**
     * Whether divided roles meet in one thing, as is intended: a grant and what it pays for, or steering in its own
     * field and its own place.
     */
    static boolean roles(Pair pair, ScoreCard.Evidence evidence) {
        boolean oneProgramme = evidence.isAnyOf(ProgrammeComparison.Level.SAME);
        boolean grant = pair.a().role().equals("FUNDING") || pair.b().role().equals("FUNDING");
        boolean oneFieldHere = evidence.isAnyOf(FieldComparison.Level.SAME, FieldComparison.Level.SAME_MAIN)
                && evidence.isAnyOf(AreaComparison.Level.SAME_QUARTER, AreaComparison.Level.SAME_TOWN);
        return oneProgramme || (oneFieldHere && !grant);
    }

    private static boolean divided(Offering steering, Offering run) {
        return steering.steers()
                && steering.provider().sector() == Sector.PUBLIC
                && run.operative()
                && run.provider().sector() == Sector.FREE;
    }

    private static boolean cooperate(Offering offering, Offering partner) {
        return offering.cooperationPartners().stream().anyMatch(partner::isOf);
    }

    /** The same programme counts, since the delegating unit and the running unit of a public body often differ. */
    private static boolean delegated(Offering offering, Offering by) {
        String programme = offering.fundingProgramme();
        boolean oneProgramme = programme != null && programme.equals(by.fundingProgramme());
        return offering.delegatedBy() != null
                && by.provider().sector() == Sector.PUBLIC
                && (oneProgramme || by.isOf(offering.delegatedBy()));
    }
}
