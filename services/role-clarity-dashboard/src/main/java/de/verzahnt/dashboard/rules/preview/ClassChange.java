package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.rules.FindingClass;

/**
 * Pairs of offerings that are told before and after, as another class: a case of the one goes, one of the other comes.
 *
 * @param pairs how many, counted in each Kreis in which they meet
 */
record ClassChange(FindingClass before, FindingClass after, int pairs) {}
