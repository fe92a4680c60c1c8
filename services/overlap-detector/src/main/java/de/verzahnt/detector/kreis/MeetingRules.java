package de.verzahnt.detector.kreis;

import de.verzahnt.detector.demand.Demands;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.OverlapRules;

/** By what offerings of a Kreis are looked at: the rules for pairs, and what signals about single places rest on. */
public record MeetingRules(OverlapRules rules, ReferenceData reference, Demands demands) {}
