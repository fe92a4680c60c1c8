package de.verzahnt.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells mailboxes of a function from those of a person: a contact channel is wanted, so the first pass. */
final class Mailboxes {

    private static final long WORDS =
            Meaning.all(Meaning.ORDINARY, Meaning.COMMON, Meaning.ORG, Meaning.PLACE, Meaning.SUBJECT);
    private static final Set<String> EXACT =
            new HashSet<>(Arrays.asList(("ki kim abh ia mbe jmd vhs it awo drk fd st sankt"
                            + " haus asd kita ogs mgh jmo kab ihk hwk brk skf skm sci asb dlrg ekd lvr lwl mail post hallo hello hi info"
                            + " infos office team cafe treff club orga admin web webmaster kurs kurse kids girls event events rat fsj bfd fsd")
                    .split(" ")));
    private static final List<String> STEMS = List.of(
            ("info kontakt contact beratung integration migration office poststelle service verwaltung sekretariat presse"
                            + " auslaender einbuergerung termin anmeld kurs sprach bildung jugend familien frauen ehrenamt buero"
                            + " zentrale hilfe fluechtling gefluechtet asyl welcome willkommen veranstaltung projekt datenschutz"
                            + " jobcenter caritas diakonie malteser johanniter kolping antidiskriminierung netzwerk verein"
                            + " fachdienst fachstelle zentrum schul stadtteil stadtverwaltung kreis gemeinde noreply"
                            + " feedback support zuwander teilhabe empfang zentral vermittlung fortbildung lotsen dolmetsch"
                            + " newsletter mitarbeit redaktion vorstand geschaeftsstelle leitung koordination rathaus buecherei"
                            + " bibliothek pfarr paten spenden begegnung interkult gleichstellung sozial amt quartier mobil")
                    .split(" "));
    private static final List<String> ENDINGS = List.of(
            "haus",
            "zentrum",
            "cafe",
            "treff",
            "schule",
            "kirche",
            "stelle",
            "amt",
            "dienst",
            "verein",
            "verband",
            "werk",
            "agentur",
            "buero",
            "beratung",
            "gruppe",
            "team",
            "projekt",
            "rat",
            "stiftung",
            "kita",
            "forum",
            "kurse",
            "anmeldung",
            "hilfe",
            "netzwerk",
            "initiative",
            "laden",
            "punkt",
            "raum",
            "integration",
            "bildung",
            "verwaltung");

    private Mailboxes() {}

    /** Whether these words, the part before the at, name a function or a house. */
    static boolean ofAFunction(Words words, int first, int last, boolean free) {
        List<String> parts = new ArrayList<>();
        boolean given = false;
        for (int i = first; i <= last; i++) {
            for (String part : words.at(i).key().split("-")) {
                if (!part.isEmpty() && !Mails.DOT.contains(part) && Character.isLetterOrDigit(part.charAt(0))) {
                    parts.add(part);
                    given |= (Lexicon.of(part) & Meaning.GIVEN.bit()) != 0;
                }
            }
        }
        String initial = parts.get(0);
        boolean initialed = initial.length() == 1 && parts.size() > 1;
        if (!free && parts.size() == 1 && word(initial)) {
            return true;
        }
        boolean exact = parts.stream().anyMatch(part -> EXACT.contains(part) || ENDINGS.contains(part));
        return !initialed
                && (exact
                        || parts.size() == 1 && letters(initial)
                        || !given && parts.stream().anyMatch(Mailboxes::function));
    }

    private static boolean letters(String part) {
        return part.length() <= 4 && part.chars().allMatch(c -> Character.isLetter(c) && "aeiouy".indexOf(c) < 0);
    }

    /** A word of the language, as in zukunft@, and nobody's name. */
    private static boolean word(String part) {
        long means = Lexicon.of(part);
        return (means & (WORDS | Meaning.TOWN.bit())) != 0 && (means & Meaning.all(Meaning.GIVEN, Meaning.FAMILY)) == 0;
    }

    private static boolean function(String part) {
        return STEMS.stream().anyMatch(part::startsWith) || ENDINGS.stream().anyMatch(part::endsWith);
    }
}
