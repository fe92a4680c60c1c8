package de.verzahnt.rules.compare;

import de.verzahnt.rules.compare.TraitComparison.Level;
import java.util.List;

/**
 * A respect in which texts say more than codes do: weighed as the codes are, by the same levels.
 *
 * @param <V> what it looks at
 */
abstract class TraitInTexts<V> implements CodeComparison<V> {
    /** What the codes alone say. */
    final TraitComparison byCodes;

    TraitInTexts(TraitComparison byCodes) {
        this.byCodes = byCodes;
    }

    @Override
    public final String name() {
        return byCodes.name();
    }

    @Override
    public final List<Level> levels() {
        return byCodes.levels();
    }
}
