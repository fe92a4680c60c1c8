package de.verzahnt.benchmark.decisions;

import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.OverlapCase;
import java.util.List;
import java.util.Map;

/**
 * What the log of a hub holds of cases and whom they are about.
 *
 * @param cases all states of each, oldest first
 * @param said what was said, by decisionId
 * @param unreadable records nobody could read
 */
record Records(
        Map<String, List<OverlapCase>> cases,
        Map<String, DecisionRecorded> said,
        Offerings offerings,
        Organisations organisations,
        int unreadable) {}
