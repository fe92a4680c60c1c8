package de.verzahnt.rules.text;

import java.util.Set;

/**
 * What a title and a description say that is done.
 *
 * @param named whether the title names it
 * @param core concepts of the title; where it names none, of the description
 * @param all concepts named anywhere
 */
public record Activity(boolean named, Set<String> core, Set<String> all) {
    public Activity {
        core = Set.copyOf(core);
        all = Set.copyOf(all);
    }
}
