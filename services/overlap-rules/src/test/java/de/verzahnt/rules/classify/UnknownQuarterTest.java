package de.verzahnt.rules.classify;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Gate;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapRules;
import org.junit.jupiter.api.Test;

/** In a large city one names its quarter, the other a street: who knows the street can tell, the rules cannot. */
class UnknownQuarterTest {
    private static final OverlapRules RULES = OverlapRules.current(ReferenceData.load());

    private final AnOffering city =
            AnOffering.publicBody("stadt").in("05711000").called("Sprachcafé");
    private final AnOffering club = AnOffering.free("verein").in("05711000").called("Sprachcafé");

    @Test
    void aDoppelstrukturIsOnlyToBeChecked() {
        Verdict verdict = verdict(inBrackwede(city), inAStreet(club));

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Found.class, found -> {
            assertThat(found.finding().findingClass()).isEqualTo(FindingClass.DOPPELSTRUKTUR);
            assertThat(found.finding().band()).isEqualTo(Band.ZU_PRUEFEN);
        });
    }

    @Test
    void twoFreeOnesAreNobodysQuestion() {
        AnOffering other = AnOffering.free("initiative").in("05711000").called("Sprachcafé");

        assertThat(verdict(inBrackwede(other), inAStreet(club))).isEqualTo(new Verdict.None(Gate.WANTED_PLURALITY));
    }

    @Test
    void inTheQuarterThatBothNameItIsAHinweis() {
        assertThat(verdict(inBrackwede(city), inBrackwede(club)))
                .isInstanceOfSatisfying(
                        Verdict.Found.class,
                        found -> assertThat(found.finding().band()).isEqualTo(Band.HINWEIS));
    }

    private static AnOffering inBrackwede(AnOffering offering) {
        return offering.described("Deutsch sprechen bei Kaffee und Kuchen in Brackwede");
    }

    private static AnOffering inAStreet(AnOffering offering) {
        return offering.described("Deutsch sprechen bei Kaffee und Kuchen, Lange Straße 5");
    }

    private static Verdict verdict(AnOffering a, AnOffering b) {
        return RULES.compare(a.offering(), b.offering(), "05711", AnOffering.TODAY);
    }
}
