package de.verzahnt.source.corpus;

import java.util.List;

/**
 * What a reader made of a file.
 *
 * @param word read or refused
 */
record Outcome(String word, int rows, List<String> faults) {

    static Outcome refused() {
        return new Outcome("refused", 0, List.of());
    }
}
