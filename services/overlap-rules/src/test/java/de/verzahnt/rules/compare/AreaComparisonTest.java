package de.verzahnt.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.compare.AreaComparison.Level;
import org.junit.jupiter.api.Test;

class AreaComparisonTest {
    private static final String AACHEN = "05334002";
    private static final String AACHEN_NORD = "05334002-P-NORD";
    private static final String AACHEN_OST = "05334002-P-OST";
    private static final String BRAND = "05334002-B2";
    private static final String BRAND_51 = "05334002-S51";
    private static final String ESCHWEILER = "05334012";
    private static final String ESCHWEILER_WEST = "05334012-P-WEST";
    private static final String ESCHWEILER_OST = "05334012-P-OST";
    private static final String[] NINE_TOWNS = {
        "05334004", "05334008", ESCHWEILER, "05334016", "05334020", "05334024", "05334028", "05334032", "05334036"
    };

    private final AreaComparison comparison =
            new AreaComparison(new Places(ReferenceData.load().districts()));

    @Test
    void oneQuarterInsideTheOtherIsTheSameQuarterAndTheInnerOneIsTheEvidence() {
        Comparison.Observation seen = comparison.observe(in(BRAND).beside(in(BRAND_51)));

        assertThat(seen.level()).isEqualTo(Level.SAME_QUARTER);
        assertThat(seen.evidence()).containsExactly(BRAND_51);
    }

    @Test
    void aSmallTownIsOnePlace() {
        assertThat(level(in(ESCHWEILER_WEST), in(ESCHWEILER_OST))).isEqualTo(Level.SAME_TOWN);
        assertThat(level(in(ESCHWEILER), in(ESCHWEILER_OST))).isEqualTo(Level.SAME_TOWN);
    }

    @Test
    void twoQuartersOfALargeCityAreTwoPlaces() {
        assertThat(level(in(AACHEN_NORD), in(AACHEN_OST))).isEqualTo(Level.OTHER_QUARTER);
    }

    @Test
    void quartersOfDifferentMakingMayOverlapUnseen() {
        assertThat(level(in(AACHEN_NORD), in(BRAND))).isEqualTo(Level.UNSURE_QUARTER);
    }

    @Test
    void whoNamesOnlyTheCityMayBeInAnyQuarter() {
        assertThat(level(in(AACHEN), in(AACHEN_OST))).isEqualTo(Level.QUARTER_UNKNOWN);
        assertThat(level(in(AACHEN), in(AACHEN))).isEqualTo(Level.CITY_WIDE);
    }

    @Test
    void aKreisWideOfferingReachesATown() {
        assertThat(level(in("05334"), in(ESCHWEILER))).isEqualTo(Level.KREIS_WIDE);
    }

    @Test
    void listingMostTownsIsServingTheKreis() {
        assertThat(level(in("05334"), in(NINE_TOWNS))).isEqualTo(Level.SAME_KREIS);
        assertThat(level(in("05"), in("05334"))).isEqualTo(Level.SAME_KREIS);
    }

    @Test
    void theNearestPairOfPlacesCounts() {
        assertThat(level(in(AACHEN_NORD, AACHEN_OST), in(AACHEN_OST, ESCHWEILER)))
                .isEqualTo(Level.SAME_QUARTER);
    }

    @Test
    void theKreisOfAKreisfreieStadtIsACity() {
        Pair pair = Pair.of(
                in("05315").offering(), in("05315000-B1").named("anderer").offering(), "05315", AnOffering.TODAY);
        Pair quarters = Pair.of(
                in("05315000-B2").offering(), in("05315000-B1").named("anderer").offering(), "05315", AnOffering.TODAY);

        assertThat(comparison.observe(pair).level()).isEqualTo(Level.QUARTER_UNKNOWN);
        assertThat(comparison.observe(quarters).level()).isEqualTo(Level.OTHER_QUARTER);
    }

    @Test
    void twoTownsAreApart() {
        assertThat(level(in(AACHEN), in(ESCHWEILER))).isEqualTo(Level.APART);
    }

    @Test
    void theQuarterThatATextNamesIsAQuarter() {
        assertThat(inBielefeld("Treff in Brackwede", "Treff in Brackwede")).isEqualTo(Level.SAME_QUARTER_IN_TEXT);
        assertThat(inBielefeld("Treff in Brackwede", "Treff in Baumheide")).isEqualTo(Level.OTHER_QUARTER_IN_TEXT);
    }

    @Test
    void whatTheReportSaysAndWhatTheTextOfTheOtherSaysMeet() {
        AnOffering reported = bielefeld("Treff").in("05711000-B4-T1");

        assertThat(bielefeld(reported, bielefeld("Treff in Brackwede"))).isEqualTo(Level.SAME_QUARTER_IN_TEXT);
        assertThat(bielefeld(reported, bielefeld("Treff in Baumheide"))).isEqualTo(Level.OTHER_QUARTER_IN_TEXT);
        assertThat(bielefeld(reported, bielefeld("Treff"))).isEqualTo(Level.QUARTER_UNKNOWN);
    }

    @Test
    void aQuarterInTheReportGoesBeforeTheText() {
        AnOffering moved = bielefeld("Treff in Brackwede").in("05711000-B7-T2");

        assertThat(bielefeld(moved, bielefeld("Treff").in("05711000-B7-T2"))).isEqualTo(Level.SAME_QUARTER);
    }

    @Test
    void whereTheTextNamesNoQuarterTheOrganisationMay() {
        AnOffering house = bielefeld("Treff").seatedAt(null, "Nachbarschaftshaus Brackwede");
        AnOffering seated = bielefeld("Treff").seatedAt("05711000-B4-T1", "Nachbarn e. V.");
        AnOffering there = bielefeld("Treff in Brackwede");

        assertThat(bielefeld(house, there)).isEqualTo(Level.SAME_QUARTER_IN_TEXT);
        assertThat(bielefeld(seated, there)).isEqualTo(Level.SAME_QUARTER_IN_TEXT);
        assertThat(bielefeld(house.called("Treff in Baumheide"), there)).isEqualTo(Level.OTHER_QUARTER_IN_TEXT);
        assertThat(bielefeld(house.called("Treff, stadtweit"), there)).isEqualTo(Level.CITY_WIDE);
    }

    @Test
    void twoStadtteileOfOneStadtbezirkAreNeighbours() {
        assertThat(bielefeld(
                        bielefeld("Treff").in("05711000-B4-T1"),
                        bielefeld("Treff").in("05711000-B4-T3")))
                .isEqualTo(Level.NEIGHBOURING_QUARTER);
        assertThat(inBielefeld("Treff in Brackwede", "Treff in Quelle")).isEqualTo(Level.NEIGHBOURING_QUARTER);
    }

    @Test
    void ofSeveralQuartersTheNearestCount() {
        assertThat(inBielefeld("Treff in Brackwede und Sennestadt", "Treff in Sennestadt"))
                .isEqualTo(Level.SAME_QUARTER_IN_TEXT);
    }

    @Test
    void streetsOrdinaryWordsAndTheWholeCityAreNoQuarters() {
        assertThat(inBielefeld("Gute Quelle", "Treff in Sennestadt")).isEqualTo(Level.QUARTER_UNKNOWN);
        assertThat(inBielefeld("Brackweder Straße 5", "Treff in Sennestadt")).isEqualTo(Level.ADDRESS_UNKNOWN);
        assertThat(inBielefeld("Stadtweit, Büro in Brackwede", "Treff in Sennestadt"))
                .isEqualTo(Level.CITY_WIDE);
    }

    @Test
    void aStreetOrAHouseInNobodyKnowsWhichQuarterIsMoreThanNothing() {
        for (String text : new String[] {
            "Treff am Bergischen Ring",
            "Treff, Jahnplatz 5",
            "Treff in der Lange Str.",
            "Treff im Pfarrheim",
            "Treff im Caritas-Haus"
        }) {
            assertThat(inBielefeld(text, "Treff in Sennestadt")).as(text).isEqualTo(Level.ADDRESS_UNKNOWN);
        }
        assertThat(inBielefeld("Treff im Pfarrheim", "Treff, Jahnplatz 5")).isEqualTo(Level.TWO_ADDRESSES);
        assertThat(inBielefeld("Treff im Pfarrheim", "Treff")).isEqualTo(Level.CITY_WIDE);
    }

    @Test
    void thingsHoursAndTheTownHallAreNoAddress() {
        for (String text : new String[] {
            "Spielplatz 14 Uhr", "Flohmarkt 10:00", "Arbeitsplatz und Heimweg", "Treff im Rathaus", "Parkplatz 2 €"
        }) {
            assertThat(inBielefeld(text, "Treff in Sennestadt")).as(text).isEqualTo(Level.QUARTER_UNKNOWN);
        }
    }

    private static AnOffering bielefeld(String text) {
        return AnOffering.free("a").called(text).in("05711000");
    }

    private Enum<?> inBielefeld(String one, String other) {
        return bielefeld(bielefeld(one), bielefeld(other));
    }

    private Enum<?> bielefeld(AnOffering a, AnOffering b) {
        return comparison
                .observe(Pair.of(a.offering(), b.named("anderer").offering(), "05711", AnOffering.TODAY))
                .level();
    }

    private static AnOffering in(String... districts) {
        return AnOffering.free("a").in(districts);
    }

    private Enum<?> level(AnOffering a, AnOffering b) {
        return comparison.observe(a.beside(b)).level();
    }
}
