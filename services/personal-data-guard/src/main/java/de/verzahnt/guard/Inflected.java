package de.verzahnt.guard;

import java.util.stream.Stream;

/** Cases of Ukrainian and Russian names: the list has "наталія", the text asks for "наталію". */
final class Inflected {

    private static final int SHORTEST = 4;
    private static final char FIRST_CYRILLIC = 0x400;
    private static final char BEHIND_CYRILLIC = 0x530;

    private Inflected() {}

    static boolean possible(String key) {
        return key.length() >= SHORTEST && key.charAt(0) >= FIRST_CYRILLIC && key.charAt(0) < BEHIND_CYRILLIC;
    }

    /** How the word may stand in a list. */
    static Stream<String> stems(String key) {
        String once = key.substring(0, key.length() - 1);
        String twice = key.substring(0, key.length() - 2);
        return Stream.of(
                once, once + "а", once + "я", once + "й", once + "о", twice, twice + "а", twice + "я", twice + "й");
    }
}
