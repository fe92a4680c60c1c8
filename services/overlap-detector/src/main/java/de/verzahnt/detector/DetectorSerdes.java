package de.verzahnt.detector;

import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.KiProject;
import de.verzahnt.events.Organisation;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.starter.kafka.AvroSerdes;
import org.apache.kafka.common.serialization.Serde;

/** Serdes of the contract's values; those of private state are none of the registry's business and stand beside it. */
record DetectorSerdes(
        Serde<AgencyActivity> activity,
        Serde<KiProject> project,
        Serde<Organisation> organisation,
        Serde<DecisionRecorded> decision,
        Serde<OverlapCase> overlapCase) {

    static DetectorSerdes of(AvroSerdes avro) {
        return new DetectorSerdes(
                avro.valueSerde(AgencyActivity.class),
                avro.valueSerde(KiProject.class),
                avro.valueSerde(Organisation.class),
                avro.valueSerde(DecisionRecorded.class),
                avro.valueSerde(OverlapCase.class));
    }
}
