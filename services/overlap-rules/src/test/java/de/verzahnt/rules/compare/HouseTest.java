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
            Im Haus Bredelar               | Treffpunkt: Haus Bredelar
            Kommt ins Haus Sonne           | Deutsch üben im Haus Sonne
            In der Villa Sonne             | Basteln in der Villa Sonne, 1. Stock
            Im Café Horizont               | Treffpunkt: Café Horizont
            Im Saal Europa                 | Wir sind im Saal Europa
            Ohne Anmeldung im Bürgerhaus   | Bürgerhaus
            Infos bei uns. Im Bürgerhaus   | Bürgerhaus
            """)
    void bothNameOneHouse(String one, String other) {
        assertThat(oneHouse(one, other)).isTrue();
    }

    @ParameterizedTest(name = "{0} – {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Im Bürgerhaus      | Im Gemeindehaus
            Im Bürgerhaus      | Treff
            Haus der Kulturen  | Haus der Jugend
            Haus Bredelar      | Haus Sonne
            Im Café Horizont   | Im Café Süd
            Café International | Café International
            Treff              | Treff
            """)
    void eachHasItsOwnHouseOrNamesNone(String one, String other) {
        assertThat(oneHouse(one, other)).isFalse();
    }

    @ParameterizedTest(name = "{0} – {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Anmeldung im Rathaus              | Anmeldung im Rathaus
            Deutsch sprechen; Anmeldung im Rathaus | Treffpunkt Park. Infos im Rathaus
            Auskunft im Bürgerzentrum         | Bürgerzentrum
            Bitte im Rathaus anmelden         | Karten sind im Rathaus erhältlich
            """)
    void whereOneRegistersOrAsksIsNotWhereItTakesPlace(String one, String other) {
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
