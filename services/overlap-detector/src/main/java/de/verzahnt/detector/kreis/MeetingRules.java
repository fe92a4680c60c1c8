package de.verzahnt.detector.kreis;

import de.verzahnt.detector.demand.Demands;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.OverlapRules;
import java.util.function.Supplier;

/** By what offerings of a Kreis are looked at: the rules for pairs, of whatever version is in force, and what signals about single places rest on. */
public record MeetingRules(Supplier<OverlapRules> inForce, ReferenceData reference, Demands demands) {}
