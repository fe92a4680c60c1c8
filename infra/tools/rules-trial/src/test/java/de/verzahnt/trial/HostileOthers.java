package de.verzahnt.trial;

import static de.verzahnt.trial.Hostile.labels;
import static de.verzahnt.trial.Hostile.organisations;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Organisations and labels with one thing wrong. */
final class HostileOthers {
    private static final String BODIES =
            "organisation_id,type,sector,parent_organisation,home_district\nvhs,VHS,PUBLIC,,\nak,INITIATIVE,FREE,,\n";
    private static final String PAIRS = "a,b,class,agreement,certainty\nak/cafe,vhs/treff,DOPPELSTRUKTUR,,\n";

    private HostileOthers() {}

    static Stream<Hostile> bad() {
        return Stream.of(ofOrganisations(), ofLabels()).flatMap(files -> files);
    }

    private static Stream<Hostile> ofOrganisations() {
        return Stream.of(
                organisations("no organisations", "", "organisations.csv: '' (erwartet: eine Kopfzeile"),
                organisations("sector misspelled", BODIES.replace("PUBLIC", "PUBLIK"), "line 2, sector: 'PUBLIK'"),
                organisations("without sector", BODIES.replace("PUBLIC", ""), "line 2, sector: '' (erwartet: ein Wert"),
                organisations("organisation twice", BODIES + "vhs,VHS,PUBLIC,,\n", "line 4, organisation_id: 'vhs'"),
                organisations("above itself", BODIES.replace("IC,,", "IC,vhs,"), "line 2, parent_organisation: 'vhs'"),
                organisations(
                        "in a circle", circle(), "line 2, parent_organisation: 'o1' (erwartet: ein Weg nach oben"),
                organisations("quote", BODIES.replace("ak,", "ak,\""), "organisations.csv Zeile/line 3: '\"'"));
    }

    private static Stream<Hostile> ofLabels() {
        return Stream.of(
                labels("no labels", "", "labels.csv: ''"),
                labels(
                        "unknown offering",
                        PAIRS.replace("vhs/treff", "vhs/weg"),
                        "labels.csv Zeile/line 2, b: 'vhs/weg'"),
                labels("unknown class", PAIRS.replace("DOPPELSTRUKTUR", "DOPPELT"), "line 2, class: 'DOPPELT'"),
                labels("class of a signal", PAIRS.replace("DOPPELSTRUKTUR", "GAP"), "line 2, class: 'GAP'"),
                labels("with itself", PAIRS.replace("vhs/treff", "ak/cafe"), "line 2, b: 'ak/cafe'"),
                labels("half a pair", PAIRS.replace("vhs/treff", ""), "line 2, b: ''"),
                labels("another judgement, turned round", PAIRS + "vhs/treff,ak/cafe,RELATED,,\n", """
                        line 3, class: 'RELATED' (erwartet: dasselbe Urteil wie zuvor: DOPPELSTRUKTUR"""),
                labels("no longer disputed", PAIRS + "vhs/treff,ak/cafe,DOPPELSTRUKTUR,disputed,\n", "line 3, class:"),
                labels(
                        "certainty 4",
                        PAIRS.replace("TUR,,", "TUR,,4"),
                        "line 2, certainty: '4' (erwartet: 1, 2 oder 3"),
                labels("agreement misspelled", PAIRS.replace("TUR,", "TUR,disputet"), "line 2, agreement: 'disputet'"),
                labels("column b twice", PAIRS.replace("class", "b"), "line 1: 'b' (erwartet: jede Spalte nur einmal"));
    }

    static Stream<Hostile> odd() {
        return Stream.of(
                organisations("unknown type", BODIES.replace("INITIATIVE", "KLUB"), "line 3, type: 'KLUB'"),
                organisations("unknown parent", BODIES.replace("IC,,", "IC,stadt,"), "parent_organisation: 'stadt'"),
                organisations("unknown home", BODIES.replace("FREE,,", "FREE,,4711"), "line 3, home_district: '4711'"),
                labels("header alone", "a,b,class,certainty,why\n", "2 Angebote"),
                labels("the same said twice", PAIRS + "vhs/treff,ak/cafe,DOPPELSTRUKTUR,,\n", "2 Angebote"),
                labels("nothing to see", PAIRS.replace("DOPPELSTRUKTUR", "NONE"), "2 Angebote"));
    }

    private static String circle() {
        return "organisation_id,type,sector,parent_organisation\n"
                + IntStream.range(0, 5000)
                        .mapToObj(i -> "o%d,VHS,PUBLIC,o%d\n".formatted(i, (i + 1) % 5000))
                        .collect(Collectors.joining());
    }
}
