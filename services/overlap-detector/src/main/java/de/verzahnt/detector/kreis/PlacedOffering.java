package de.verzahnt.detector.kreis;

import de.verzahnt.rules.Offering;
import java.time.Instant;

/**
 * An offering in a Kreis.
 *
 * @param since since when it is in this state
 * @param stale whether it begins no finding any more
 */
public record PlacedOffering(Offering offering, Instant since, boolean stale) {}
