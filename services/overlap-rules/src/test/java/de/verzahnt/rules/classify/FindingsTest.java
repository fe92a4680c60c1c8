package de.verzahnt.rules.classify;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Gate;
import de.verzahnt.rules.HandmadeBook;
import de.verzahnt.rules.Score;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.Weight;
import de.verzahnt.rules.index.OverlapRules;
import org.junit.jupiter.api.Test;

/** The case book of findings: which class, which anchor, which link. */
class FindingsTest {
    private static final OverlapRules RULES = HandmadeBook.rules();
    private final AnOffering city = publicBody("stadt").from("2024-01-01", null);
    private final AnOffering club = free("verein").from("2015-01-01", null);

    @Test
    void publicBesideFreeIsADoppelstrukturAnchoredAtThePublicOfferingThoughItIsTheYounger() {
        Finding finding = finding(club, city);

        assertThat(finding.findingClass()).isEqualTo(FindingClass.DOPPELSTRUKTUR);
        assertThat(finding.anchorId()).isEqualTo(city.id());
        assertThat(finding.lineId()).isEqualTo(club.id());
        assertThat(finding.band()).isEqualTo(Band.HINWEIS);
        assertThat(finding.mitigations()).isEmpty();
    }

    @Test
    void freeBesideFreeIsParallelAnchoredAtTheOlder() {
        Finding finding = finding(club, free("awo").from("2010-01-01", null));

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PARALLEL);
        assertThat(finding.anchorId()).isEqualTo("awo/treff");
    }

    @Test
    void whatHasAlwaysBeenThereIsTheOldest() {
        assertThat(finding(club, free("zeche")).anchorId()).isEqualTo("zeche/treff");
    }

    @Test
    void ofTwoEquallyOldTheSmallerIdIsTheAnchor() {
        assertThat(finding(free("b"), free("a")).anchorId()).isEqualTo("a/treff");
    }

    @Test
    void publicBesidePublicIsPublicParallel() {
        assertThat(finding(city, publicBody("kreis")).findingClass()).isEqualTo(FindingClass.PUBLIC_PARALLEL);
    }

    @Test
    void nearlyTheSameOfferingOfOneBodyIsADoubleEntry() {
        assertThat(finding(club, club.named("treff-neu")).findingClass()).isEqualTo(FindingClass.DOUBLE_ENTRY);
    }

    @Test
    void textsThatHaveTooLittleInCommonAreNotShownHoweverHighTheScore() {
        AnOffering choir = club.called("Sprachcafé und Chor");
        AnOffering chess = city.called("Chor, Schach und Nähen");
        Score score = RULES.evidence(choir.offering(), chess.offering(), AnOffering.KREIS, AnOffering.TODAY)
                .orElseThrow();

        assertThat(score.probability()).isGreaterThan(0.4);
        assertThat(verdict(choir, chess)).isEqualTo(new Verdict.None(Gate.NOTHING_IN_COMMON));
    }

    @Test
    void aPublicAndAFreeOfferingOfWhichOneSaysNothingAreToBeCheckedHoweverHighTheScore() {
        Finding finding = finding(club.called("A"), city.called("Schach"));
        assertThat(finding.findingClass()).isEqualTo(FindingClass.DOPPELSTRUKTUR);
        assertThat(finding.band()).isEqualTo(Band.ZU_PRUEFEN);
    }

    @Test
    void theReasonsAreTheScoreAndThePriorComesFirst() {
        Score score = finding(city, club).score();

        assertThat(score.weights())
                .extracting(Weight::comparison)
                .startsWith("PRIOR", "FIELD", "FORMAT", "ORIGIN", "AGE", "GENDER", "NEED")
                .endsWith("ACTIVITY", "SUBJECT", "WORDS", "TITLE")
                .doesNotHaveDuplicates();
        assertThat(score).isEqualTo(Score.of(score.weights()));
    }

    private static AnOffering free(String body) {
        return AnOffering.free(body).called("Sprachcafé");
    }

    private static AnOffering publicBody(String body) {
        return AnOffering.publicBody(body).called("Sprachcafé");
    }

    private static Verdict verdict(AnOffering a, AnOffering b) {
        return RULES.compare(a.offering(), b.offering(), AnOffering.KREIS, AnOffering.TODAY);
    }

    private static Finding finding(AnOffering a, AnOffering b) {
        Verdict verdict = verdict(a, b);
        assertThat(verdict).isInstanceOf(Verdict.Found.class);
        return ((Verdict.Found) verdict).finding();
    }
}
