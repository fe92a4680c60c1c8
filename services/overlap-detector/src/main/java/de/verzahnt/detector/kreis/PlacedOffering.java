package de.verzahnt.detector.kreis;

import de.verzahnt.rules.Offering;
import java.time.Instant;

/** An offering in a Kreis, and since when it is in this state. */
public record PlacedOffering(Offering offering, Instant since) {}
