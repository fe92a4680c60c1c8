package de.verzahnt.trial;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a kind of list.
 *
 * @param needed must be there
 * @param further may be there
 */
record Columns(List<String> needed, List<String> further) {

    boolean knows(String column) {
        return needed.contains(column) || further.contains(column);
    }

    List<String> all() {
        return Stream.concat(needed.stream(), further.stream()).toList();
    }
}
