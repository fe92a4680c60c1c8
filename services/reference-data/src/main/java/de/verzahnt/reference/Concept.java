package de.verzahnt.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that offerings do, or a word for people, and how clerks write it. Kept by domain people in {@code concepts.csv}.
 *
 * @param kind what the words tell
 * @param kindred codes of other concepts under which the same thing often goes; always mutual
 * @param synonyms German terms: words in any spelling, {@code *} for any letters, {@code ..} for up to three words between
 * @param otherLanguages terms in the other languages that offerings are written in, spelled alike
 * @param unless terms, written alike, that only sound like it and are passed over
 */
public record Concept(
        String code,
        String labelDe,
        String labelEn,
        Kind kind,
        Set<String> kindred,
        List<String> synonyms,
        List<String> otherLanguages,
        List<String> unless)
        implements Code {

    /** What a concept is about. */
    public enum Kind {
        /** What happens in an offering. */
        ACTIVITY,
        /** What an offering has besides, and never is. */
        SIDE,
        /** Whom it is for; many words mean the same people. */
        PEOPLE,
        /** Where the professionals work whom it is for; the code is that of the target group. */
        INSTITUTION
    }

    public Concept {
        kindred = Set.copyOf(kindred);
        synonyms = List.copyOf(synonyms);
        otherLanguages = List.copyOf(otherLanguages);
        unless = List.copyOf(unless);
    }

    /** All terms that name it, in whatever language. */
    public List<String> terms() {
        return Stream.concat(synonyms.stream(), otherLanguages.stream()).toList();
    }
}
