package de.verzahnt.dashboard.rules;

import java.util.List;

/**
 * One comparison.
 *
 * @param levels what speaks for it first, the unknown last
 */
public record ComparisonView(String name, List<LevelView> levels) {

    /** Whether the version before did not compare this. */
    public boolean added() {
        return levels.stream().allMatch(level -> level.before() == null);
    }
}
