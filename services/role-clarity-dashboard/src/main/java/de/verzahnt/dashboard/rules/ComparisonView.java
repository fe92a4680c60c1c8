package de.verzahnt.dashboard.rules;

import java.util.List;

/**
 * One comparison.
 *
 * @param levels what speaks for it first, what is not told last
 */
public record ComparisonView(String name, List<LevelView> levels) {}
