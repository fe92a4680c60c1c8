package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.rules.FindingClass;

/** What makes findings one case, as in the detector: class, Kreis and the offering they all concern. */
record Question(FindingClass findingClass, String kreis, String anchorId) {}
