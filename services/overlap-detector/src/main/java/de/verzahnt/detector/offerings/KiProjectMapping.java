package de.verzahnt.detector.offerings;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.KiProject;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.deadletter.TopicRecords;
import org.apache.kafka.streams.kstream.ValueMapperWithKey;
import org.jspecify.annotations.Nullable;

/** A project of a public body becomes the common view of an offering; a tombstone stays one. */
public final class KiProjectMapping implements ValueMapperWithKey<String, @Nullable KiProject, Sent> {

    private final ReportReader reader;

    public KiProjectMapping(ReferenceData reference) {
        this.reader = new ReportReader(reference, Topics.KI_PROJECT);
    }

    @Override
    public Sent apply(String key, @Nullable KiProject event) {
        TopicRecords.check(Topics.KI_PROJECT, key, event);
        return event == null
                ? reader.nothing()
                : reader.read(
                        event.getProjectId(),
                        event.getOrganisationId(),
                        event.getOffering(),
                        event.getLifecycle(),
                        event.getRevision());
    }
}
