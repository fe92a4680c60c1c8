package de.verzahnt.rules.classify;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.Gate;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is for other people complements, whatever both do. */
class OtherPeopleTest {
    private static final OverlapRules RULES = OverlapRules.current(ReferenceData.load());

    private final AnOffering city = AnOffering.publicBody("stadt").from("2024-01-01", null);
    private final AnOffering club = AnOffering.free("verein").from("2015-01-01", null);

    @Test
    void whereOneIsForWomenAndTheOtherForMenNobodyCouldChoose() {
        assertThat(List.of(
                        verdict(city.called("Mädchentreff"), club.called("Jungentreff")),
                        verdict(city.called("Müttercafé"), club.called("Väterfrühstück")),
                        verdict(city.called("Deutsch für Frauen"), club.called("Deutsch für Männer")),
                        verdict(
                                city.called("Nähkurs").forGroups("FRAUEN"),
                                club.called("Nähkurs").forGroups("MAENNER"))))
                .containsOnly(new Verdict.None(Gate.OTHER_PEOPLE));
    }

    @Test
    void whatIsForPartOfThePeopleComplementsWhatIsForAll() {
        AnOffering cafe = city.called("Sprachcafé").described("Deutsch sprechen bei Kaffee");
        AnOffering homework = city.called("Hausaufgabenhilfe").about("BILDUNG").as("LERNFOERDERUNG");
        AnOffering course = city.called("Deutschkurs A1").about("SPRACHE").as("KURS");

        assertThat(List.of(
                        verdict(cafe, club.called("Sprachcafé für Frauen").described("Deutsch sprechen bei Kaffee")),
                        verdict(
                                homework.described("für Grundschulkinder"),
                                club.called("Hausaufgabenhilfe")
                                        .about("BILDUNG")
                                        .as("LERNFOERDERUNG")
                                        .described("Sek I")),
                        verdict(
                                course,
                                club.called("Deutschkurs B1").about("SPRACHE").as("KURS"))))
                .doesNotHaveAnyElementsOfTypes(Verdict.Found.class);
    }

    @Test
    void whatIsOnlyForOneHouseOrCircleIsForNobodyElse() {
        AnOffering all = city.called("Begegnungscafé").described("Kaffee und Gespräche");

        for (String circle : List.of(
                "nur für Bewohner der Heime",
                "nur für die Familien unserer Schule",
                "Nur für Mitglieder",
                "only for residents of our house")) {
            assertThat(verdict(all, club.called("Begegnungscafé").described("Kaffee und Gespräche, " + circle)))
                    .as(circle)
                    .isEqualTo(new Verdict.None(Gate.OTHER_PEOPLE));
        }
    }

    @Test
    void notOnlyForOneCircleAndARemarkOnTheSideAreForEverybody() {
        AnOffering all = city.called("Begegnungscafé").described("Kaffee und Gespräche");

        for (String remark : List.of(
                "nicht nur für Mitglieder",
                "not only for members",
                "Kinderbetreuung nur für Teilnehmende",
                "Parkplatz nur für Kunden")) {
            assertThat(verdict(all, club.called("Begegnungscafé").described("Kaffee und Gespräche, " + remark)))
                    .as(remark)
                    .isInstanceOf(Verdict.Found.class);
        }
    }

    @Test
    void yearsThatBothTextsNameOutrankTheCodes() {
        AnOffering help = city.called("Hausaufgabenhilfe").about("BILDUNG").as("LERNFOERDERUNG");

        assertThat(verdict(
                        help.described("Klasse 5 bis 8").forGroups("JUGENDLICHE"),
                        club.called("Hausaufgabenhilfe")
                                .about("BILDUNG")
                                .as("LERNFOERDERUNG")
                                .described("Klasse 5 bis 8")
                                .forGroups("SCHULKINDER")))
                .isInstanceOf(Verdict.Found.class);
    }

    @Test
    void whoNamesBoysAndGirlsMeansEverybody() {
        assertThat(verdict(
                        city.called("Offenes Kicken").described("Fußball für alle"),
                        club.called("Offenes Kicken für Jungs und Mädels").described("Fußball für alle")))
                .isInstanceOf(Verdict.Found.class);
    }

    @Test
    void whoIsOnlyForPeopleFromOneCountryComplementsWhatIsForAll() {
        AnOffering all =
                city.called("Begegnungscafé").described("Kaffee und Gespräche").forGroups("EINWANDERUNGSGESCHICHTE");
        AnOffering some = club.called("Begegnungscafé").forGroups("GEFLUECHTETE_UKRAINE");

        assertThat(verdict(all, some.described("Kaffee und Gespräche, nur für Menschen aus der Ukraine")))
                .isEqualTo(new Verdict.None(Gate.OTHER_PEOPLE));
        assertThat(verdict(all, some.described("Kaffee und Gespräche"))).isInstanceOf(Verdict.Found.class);
    }

    private static Verdict verdict(AnOffering a, AnOffering b) {
        return RULES.compare(a.offering(), b.offering(), AnOffering.KREIS, AnOffering.TODAY);
    }
}
