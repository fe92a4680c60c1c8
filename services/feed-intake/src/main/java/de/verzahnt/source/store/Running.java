package de.verzahnt.source.store;

import java.time.Instant;

/**
 * A fetch under way.
 *
 * @param done rows that are through, taken or refused
 * @param total rows in all; 0 while they are not known yet
 */
public record Running(Instant since, int done, int total) {}
