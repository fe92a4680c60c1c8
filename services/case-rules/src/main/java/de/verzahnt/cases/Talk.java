package de.verzahnt.cases;

import java.time.Instant;

/**
 * A talk the parties of a case are invited to.
 *
 * @param place a room, or the address of a meeting on the net
 */
public record Talk(Instant startsAt, Instant endsAt, String place) {}
