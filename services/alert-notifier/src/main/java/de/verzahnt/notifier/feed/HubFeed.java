package de.verzahnt.notifier.feed;

import de.verzahnt.contract.OfferingEvent;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.notifier.notice.NoticeBook;
import de.verzahnt.notifier.reminder.ReminderBook;
import de.verzahnt.starter.deadletter.DeadLetters;
import de.verzahnt.starter.deadletter.PatientFeed;
import de.verzahnt.starter.deadletter.TopicRecord;
import de.verzahnt.starter.kafka.AvroSerdes;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** The one reader of all topics, in one group: instances share the partitions. */
@Configuration(proxyBeanMethods = false)
class HubFeed {

    private static final String GROUP = "vz.alert-notifier.v1";

    @Bean
    PatientFeed feed(
            AvroSerdes serdes,
            DeadLetters letters,
            KnownOrganisations organisations,
            KnownOfferings offerings,
            KnownRecipients recipients,
            NoticeBook book,
            ReminderBook reminders) {
        return new PatientFeed(serdes, letters)
                .taking(Topics.ORGANISATION, record -> record.handTo(organisations::take, organisations::forget))
                .taking(
                        Topics.AGENCY_ACTIVITY,
                        record -> record.handTo(
                                activity -> offerings.take(OfferingEvent.of(activity)), offerings::forget))
                .taking(
                        Topics.KI_PROJECT,
                        record ->
                                record.handTo(project -> offerings.take(OfferingEvent.of(project)), offerings::forget))
                .taking(Topics.AGENCY_REMINDER, record -> record.handTo(reminders::ofAgency, reminders::forget))
                .taking(Topics.KI_REMINDER, record -> record.handTo(reminders::ofPublicBody, reminders::forget))
                .taking(Topics.NOTIFICATION_SETTINGS, record -> record.handTo(recipients::take, recipients::forget))
                .taking(Topics.OVERLAP_CASE, record -> take(record, book));
    }

    @Bean
    KafkaMessageListenerContainer<byte[], byte[]> hubReader(PatientFeed feed, ConsumerFactory<?, ?> consumers) {
        ContainerProperties properties = new ContainerProperties(feed.topics());
        properties.setGroupId(GROUP);
        // The detector writes in transactions, whose marks fill offsets: without this the lag never comes back to 0.
        properties.setFixTxOffsets(true);
        return feed.container(consumers, properties);
    }

    private static void take(TopicRecord<OverlapCase> record, NoticeBook book) {
        OverlapCase event = record.value();
        if (event != null) {
            CaseMapping.state(event).ifPresent(state -> book.take(state, traceparent(record)));
        }
    }

    private static @Nullable String traceparent(TopicRecord<?> record) {
        Header header = record.headers().lastHeader("traceparent");
        return header == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
    }
}
