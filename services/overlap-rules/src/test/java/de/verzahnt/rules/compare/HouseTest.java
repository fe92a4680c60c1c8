package de.verzahnt.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseTest {

    @ParameterizedTest(name = "{0} – {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Im Bürgerhaus                  | Treffpunkt: Bürgerhaus, 1. Stock
            Frühstück im Gemeindezentrum   | gemeindezentrum
            In der Stadtbibliothek         | Lesen (Stadtbibliothek)
            Kulturfabrik, Saal             | Saal der Kulturfabrik
            Stadtbücherei                  | Stadtbuecherei
            Im Haus der Kulturen           | Haus der Kulturen, Saal 2
            """)
    void bothNameOneHouse(String one, String other) {
        assertThat(oneHouse(one, other)).isTrue();
    }

    @ParameterizedTest(name = "{0} – {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Im Bürgerhaus      | Im Gemeindehaus
            Im Bürgerhaus      | Treff
            Haus der Kulturen  | Haus der Jugend
            Treff              | Treff
            """)
    void eachHasItsOwnHouseOrNamesNone(String one, String other) {
        assertThat(oneHouse(one, other)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Grundschule", "Volkshochschule", "Krankenhaus", "zuhause", "Musikschule", "im Haus", "Heim"})
    void whatEveryHouseIsCalledIsNoHouse(String name) {
        assertThat(oneHouse(name, name)).isFalse();
    }

    private static boolean oneHouse(String one, String other) {
        return House.isOne(
                AnOffering.free("a").called("Treff").described(one).offering(),
                AnOffering.free("b").called(other).offering());
    }
}
