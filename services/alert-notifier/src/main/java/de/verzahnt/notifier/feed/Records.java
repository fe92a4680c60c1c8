package de.verzahnt.notifier.feed;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.KiProject;
import de.verzahnt.events.Organisation;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.notifier.notice.NoticeBook;
import de.verzahnt.starter.deadletter.ContractRules;
import de.verzahnt.starter.kafka.AvroSerdes;
import java.nio.charset.StandardCharsets;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes one record of any topic, in the thread that read it. */
@Component
class Records {

    private final Deserializer<SpecificRecord> values;
    private final KnownOrganisations organisations;
    private final KnownOfferings offerings;
    private final NoticeBook book;

    Records(AvroSerdes serdes, KnownOrganisations organisations, KnownOfferings offerings, NoticeBook book) {
        this.values = serdes.valueDeserializer(SpecificRecord.class);
        this.organisations = organisations;
        this.offerings = offerings;
        this.book = book;
    }

    void take(ConsumerRecord<byte[], byte[]> record) {
        @Nullable String key = record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8);
        @Nullable SpecificRecord value = values.deserialize(record.topic(), record.value());
        ContractRules.check(key, value);
        if (value != null) {
            take(record, value);
        } else if (record.topic().equals(Topics.ORGANISATION.name())) {
            organisations.forget(String.valueOf(key));
        } else {
            offerings.forget(String.valueOf(key));
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record, SpecificRecord value) {
        if (record.topic().equals(Topics.ORGANISATION.name())) {
            organisations.take((Organisation) value);
        } else if (record.topic().equals(Topics.AGENCY_ACTIVITY.name())) {
            var activity = (AgencyActivity) value;
            offerings.take(activity.getActivityId(), activity.getOffering().getTitle(), activity.getRevision());
        } else if (record.topic().equals(Topics.KI_PROJECT.name())) {
            var project = (KiProject) value;
            offerings.take(project.getProjectId(), project.getOffering().getTitle(), project.getRevision());
        } else {
            CaseMapping.state((OverlapCase) value).ifPresent(state -> book.take(state, traceparent(record)));
        }
    }

    private static @Nullable String traceparent(ConsumerRecord<?, ?> record) {
        Header header = record.headers().lastHeader("traceparent");
        return header == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
    }
}
