package de.verzahnt.dashboard.trend;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A case as trends count it.
 *
 * @param visible whether the reader may know more of it than that it was opened
 * @param gemeinden where its offerings meet; none while it is not visible
 * @param bodies legal bodies of its parties
 * @param steps how it stood, oldest first; none while it is not visible
 */
record TrendCase(boolean visible, Set<String> gemeinden, Set<String> bodies, Instant openedAt, List<TrendStep> steps) {}
