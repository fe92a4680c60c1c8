package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How many offerings of the training set use each stem; words that only hold a sentence together tell nothing at all. */
final class WordCounts {
    private static final String FUNCTION_WORDS = """
            aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf aus ausser
            bei beide beiden beim bereits besonders bis bisher da dabei dadurch dafuer dafür daher damit danach daneben
            dann daran darauf daraus darin darueber darunter darüber das dass davon dazu dein dem den denen denn der
            deren des dessen die dies diese diesem diesen dieser dieses doch dort durch ebenfalls ein eine einem einen
            einer eines einige einmal einzeln einzelne er erst erste ersten es etwa etwas euch euer fuer für ganz gegen
            gemeinsam gerne gibt hat haben hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins
            insbesondere ist ja je jede jedem jeden jeder jedes jeweils jeweilig kann kein keine koennen können lang mal
            man mehr mehrere mein meist mit moechte moeglich möglich muss nach neben nicht noch nun nur ob oder ohne
            rund sehr sein seine seit selbst sich sie sind so sobald sodass sollen sondern sowie statt teil teils trotz
            ueber über um und uns unser unter unterstuetzung vom von vor waehrend während wann war was weil weitere
            weiteren weiterer welche wenn wer werden weshalb wie wieder wir wird wo wobei wodurch wofuer wollen worden
            wurde wurden zu zum zur zusammen zwei zweimal zwischen angebot angebote menschen person personen leute
            stadt gemeinde kreis region jahr jahre monat woche uhr montag dienstag mittwoch donnerstag freitag samstag
            sonntag montags dienstags mittwochs donnerstags freitags woechentlich wöchentlich monatlich regelmaessig
            """;

    private static final int SHORTEST_NAME = 5;

    private final UncountedTexts texts;
    private final Set<String> sayingNothing;

    WordCounts(ReferenceData reference, UncountedTexts texts) {
        this.texts = texts;
        sayingNothing = placeNames(reference);
        sayingNothing.addAll(texts.stems(String.join(" ", Arrays.asList(FUNCTION_WORDS.split("\\s+")))));
    }

    /** The lines of {@code word-counts.csv}; {@code *} stands for all offerings. */
    List<String> of(List<Offering> offerings) {
        Map<String, Integer> counts = new TreeMap<>();
        offerings.forEach(offering -> texts.stems(offering).forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        counts.values().removeIf(count -> count == 1);
        sayingNothing.forEach(stem -> counts.put(stem, offerings.size()));
        List<String> lines = new ArrayList<>(List.of("stem,offerings", "*," + offerings.size()));
        counts.forEach((stem, count) -> lines.add(stem + "," + count));
        return lines;
    }

    /** Where something happens is compared elsewhere; a name that is a thing besides ("Theater", "Garten") stays a word. */
    private Set<String> placeNames(ReferenceData reference) {
        Set<String> stems = new TreeSet<>();
        reference.districts().all().stream()
                .flatMap(district -> Stream.concat(Stream.of(district.name()), district.synonyms().stream()))
                .flatMap(name -> Stream.of(Words.plain(name).split(" ")))
                .filter(word -> word.length() >= SHORTEST_NAME)
                .filter(word -> !texts.isConcept(word))
                .forEach(word -> stems.addAll(texts.stems(word)));
        return stems;
    }
}
