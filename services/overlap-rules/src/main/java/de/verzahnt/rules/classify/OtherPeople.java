package de.verzahnt.rules.classify;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.compare.Pair;
import de.verzahnt.rules.compare.ScoreCard;
import de.verzahnt.rules.compare.TraitComparison.Level;
import de.verzahnt.rules.compare.YearsComparison;
import de.verzahnt.rules.text.CourseLevels;
import de.verzahnt.rules.text.OnlyForSome;
import java.util.Collections;
import java.util.Set;

/**
 * Whether nobody could choose between two offerings, whatever both do: other people by sex, age, profession or level of a
 * course. They complement each other; an Integrationskurs and a course for women beside it are no double structure.
 */
final class OtherPeople {
    private OtherPeople() {}

    /** Women beside men. */
    static boolean bySex(ScoreCard.Evidence evidence) {
        return evidence.people("GENDER", Level.OTHER);
    }

    /** Whatever keeps them apart between two bodies, where nobody reports one offering twice. */
    static boolean between(Pair pair, ScoreCard.Evidence evidence) {
        return evidence.people("GENDER", Level.ONE_NAMES)
                || evidence.people("INSTITUTIONS", Level.OTHER)
                || evidence.isAnyOf(YearsComparison.Level.APART)
                || byAgeCoded(evidence)
                || byOriginOnly(pair, evidence)
                || byCourseLevel(pair);
    }

    /** A clerk may choose the wrong one of two ages; years that both texts name say more. */
    private static boolean byAgeCoded(ScoreCard.Evidence evidence) {
        boolean apart = evidence.people("AGE", Level.SPECIAL_OTHER, Level.SPECIAL_ONE);
        return apart && !evidence.isAnyOf(YearsComparison.Level.ALIKE, YearsComparison.Level.PART);
    }

    /** Who says "only for people from Ukraine" is not for all; without such a word they could as well go to the other. */
    private static boolean byOriginOnly(Pair pair, ScoreCard.Evidence evidence) {
        return evidence.people("ORIGIN", Level.SPECIAL_ONE, Level.SPECIAL_PART, Level.SPECIAL_OTHER)
                && (isOnlyForSome(pair.a()) || isOnlyForSome(pair.b()));
    }

    private static boolean isOnlyForSome(Offering offering) {
        return OnlyForSome.in(offering.title(), offering.description());
    }

    private static boolean byCourseLevel(Pair pair) {
        Set<String> a = levels(pair.a());
        Set<String> b = levels(pair.b());
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }

    private static Set<String> levels(Offering offering) {
        return CourseLevels.in(offering.title(), offering.description());
    }
}
