package de.verzahnt.benchmark.stream;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.KiProject;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;

/**
 * Offerings and organisations in, offerings and organisations out. In between nothing but what it is to be compared with
 * costs anyway: so many repartition topics, and so many stores with changelog, spread over the ways between them.
 */
final class PassThroughTopology {
    static final String OFFERINGS = PassThrough.NAME + ".offerings";
    static final String ORGANISATIONS = PassThrough.NAME + ".organisations";

    private final Map<String, Object> contract;
    private final int hops;
    private final int stores;

    PassThroughTopology(String registryUrl, int hops, int stores) {
        this.contract = Map.of(
                "schema.registry.url", registryUrl,
                "auto.register.schemas", true,
                "specific.avro.reader", true,
                "avro.use.logical.type.converters", true);
        this.hops = hops;
        this.stores = stores;
    }

    Topology build() {
        var builder = new StreamsBuilder();
        ingest(builder, Topics.ORGANISATION).to(ORGANISATIONS, Produced.with(Serdes.String(), contractSerde()));
        KStream<String, AgencyActivity> way = ingest(builder, Topics.AGENCY_ACTIVITY)
                .merge(ingest(builder, Topics.KI_PROJECT).mapValues(PassThroughTopology::alike));
        Serde<AgencyActivity> inside = Serdes.serdeFrom(new StateBytes(), new StateBytes.Read());
        int kept = 0;
        for (int hop = 0; hop <= hops; hop++) {
            while (kept < stores * (hop + 1) / (hops + 1)) {
                way = way.process(keep("kept-" + kept++, inside));
            }
            if (hop < hops) {
                way = way.repartition(Repartitioned.with(Serdes.String(), inside)
                        .withName("hop-" + hop)
                        .withNumberOfPartitions(Topics.PARTITIONS));
            }
        }
        way.to(OFFERINGS, Produced.with(Serdes.String(), contractSerde()));
        return builder.build();
    }

    private <V extends SpecificRecord> KStream<String, V> ingest(StreamsBuilder builder, Topic<V> topic) {
        return builder.stream(topic.name(), Consumed.with(Serdes.String(), this.<V>contractSerde()));
    }

    private static ProcessorSupplier<String, AgencyActivity, String, AgencyActivity> keep(
            String name, Serde<AgencyActivity> values) {
        return new Keep.Step(name, values);
    }

    private <V extends SpecificRecord> Serde<V> contractSerde() {
        var write = new KafkaAvroSerializer();
        write.configure(contract, false);
        var read = new KafkaAvroDeserializer();
        read.configure(contract, false);
        return Serdes.serdeFrom(write::serialize, (topic, bytes) -> typed(read.deserialize(topic, bytes)));
    }

    @SuppressWarnings("unchecked")
    private static <V> V typed(Object value) {
        return (V) value;
    }

    /** One shape on the whole way. */
    private static AgencyActivity alike(KiProject project) {
        return AgencyActivity.newBuilder()
                .setActivityId(project.getProjectId())
                .setOrganisationId(project.getOrganisationId())
                .setOffering(project.getOffering())
                .setLifecycle(project.getLifecycle())
                .setRevision(project.getRevision())
                .setProvenance(project.getProvenance())
                .build();
    }
}
