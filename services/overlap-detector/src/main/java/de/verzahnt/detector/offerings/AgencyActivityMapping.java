package de.verzahnt.detector.offerings;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.deadletter.TopicRecords;
import org.apache.kafka.streams.kstream.ValueMapperWithKey;
import org.jspecify.annotations.Nullable;

/** An agency's activity becomes the common view of an offering; a tombstone stays one. */
public final class AgencyActivityMapping implements ValueMapperWithKey<String, @Nullable AgencyActivity, Sent> {

    private final ReportReader reader;

    public AgencyActivityMapping(ReferenceData reference) {
        this.reader = new ReportReader(reference, Topics.AGENCY_ACTIVITY);
    }

    @Override
    public Sent apply(String key, @Nullable AgencyActivity event) {
        TopicRecords.check(Topics.AGENCY_ACTIVITY, key, event);
        return event == null
                ? reader.nothing()
                : reader.read(
                        event.getActivityId(),
                        event.getOrganisationId(),
                        event.getOffering(),
                        event.getLifecycle(),
                        event.getRevision());
    }
}
