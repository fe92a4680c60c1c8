package de.verzahnt.trial;

import de.verzahnt.rules.FindingClass;

/**
 * What people said about a pair.
 *
 * @param disputed one person saw an overlap, the other only a relation: neither right nor wrong to show
 */
public record Label(FindingClass findingClass, boolean disputed) {}
