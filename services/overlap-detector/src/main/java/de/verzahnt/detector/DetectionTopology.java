package de.verzahnt.detector;

import static de.verzahnt.contract.Topics.AGENCY_ACTIVITY;
import static de.verzahnt.contract.Topics.DECISION;
import static de.verzahnt.contract.Topics.KI_PROJECT;
import static de.verzahnt.contract.Topics.ORGANISATION;
import static de.verzahnt.contract.Topics.OVERLAP_CASE;
import static de.verzahnt.contract.Topics.PARTITIONS;
import static de.verzahnt.detector.Step.by;
import static de.verzahnt.detector.Step.store;
import static de.verzahnt.detector.Step.table;

import de.verzahnt.cases.FindingChange;
import de.verzahnt.contract.OfferingEvent;
import de.verzahnt.contract.Topic;
import de.verzahnt.detector.cases.AssembleCases;
import de.verzahnt.detector.cases.CaseFileMapping;
import de.verzahnt.detector.cases.CaseInput;
import de.verzahnt.detector.cases.CaseInput.Found;
import de.verzahnt.detector.cases.DecisionMapping;
import de.verzahnt.detector.demand.Demands;
import de.verzahnt.detector.kreis.FindingChangeMapping;
import de.verzahnt.detector.kreis.KreisCounts;
import de.verzahnt.detector.kreis.LastComparison;
import de.verzahnt.detector.kreis.MeetInKreis;
import de.verzahnt.detector.kreis.MeetingRules;
import de.verzahnt.detector.kreis.PairMapping;
import de.verzahnt.detector.kreis.PlacedOfferingMapping;
import de.verzahnt.detector.offerings.OfferingEventMapping;
import de.verzahnt.detector.offerings.OneGatewayAnId;
import de.verzahnt.detector.offerings.OrganisationMapping;
import de.verzahnt.detector.offerings.RegisterOfferings;
import de.verzahnt.detector.offerings.RegisteredOfferingMapping;
import de.verzahnt.detector.offerings.ReportedOffering;
import de.verzahnt.detector.offerings.ReportedOfferingMapping;
import de.verzahnt.detector.offerings.Visit;
import de.verzahnt.detector.offerings.VisitMapping;
import de.verzahnt.detector.stores.ProviderMapping;
import de.verzahnt.detector.stores.Today;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.kafka.AvroSerdes;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.TableJoined;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;

/** Event to finding to case, to be read aloud. The drawing is in the README, the golden description among the tests. */
final class DetectionTopology {
    private final ReferenceData reference;
    private final Supplier<MeetingRules> meeting;
    private final DetectorProperties settings;
    private final Today today;
    private final Demands demands;
    private final KreisCounts counts;
    private final Function<String, KeyValueBytesStoreSupplier> kept;

    DetectionTopology(
            ReferenceData reference,
            Supplier<MeetingRules> meeting,
            DetectorProperties settings,
            Today today,
            Demands demands,
            KreisCounts counts,
            Function<String, KeyValueBytesStoreSupplier> kept) {
        this.kept = kept;
        this.counts = counts;
        this.demands = demands;
        this.reference = reference;
        this.meeting = meeting;
        this.settings = settings;
        this.today = today;
    }

    // CHECKSTYLE-OFF: the topology in one breath, up to 40 lines, read as one way
    /** Adds all steps to the builder. */
    void addTo(StreamsBuilder builder, AvroSerdes avro) {
        var activities = ingest("agency-activities", AGENCY_ACTIVITY, builder, avro)
                .mapValues(offered(AGENCY_ACTIVITY, OfferingEvent::of), Named.as("read-agency-activities"));
        var projects = ingest("ki-projects", KI_PROJECT, builder, avro)
                .mapValues(offered(KI_PROJECT, OfferingEvent::of), Named.as("read-ki-projects"));
        var organisations = ingest("organisations", ORGANISATION, builder, avro)
                .mapValues(new OrganisationMapping(), Named.as("read-organisations"))
                .toTable(Named.as("know-organisations"), table("organisations-by-id", ProviderMapping.serde()));
        var decisions = ingest("decisions", DECISION, builder, avro)
                .mapValues(new DecisionMapping(), Named.as("read-decisions"));

        activities
                .merge(projects, Named.as("offerings-of-both"))
                .groupByKey()
                .aggregate(
                        () -> null,
                        new OneGatewayAnId(),
                        Named.as("know-reports"),
                        table("reports-by-id", ReportedOfferingMapping.serde()))
                .join(
                        organisations,
                        ReportedOffering::organisationId,
                        ReportedOffering::runBy,
                        TableJoined.as("who-runs-it"),
                        table("offerings-with-provider-by-id", ReportedOfferingMapping.serde()))
                .toStream(Named.as("offerings-with-provider"))
                .process(registerOfferings(), Named.as("register-offerings"))
                .repartition(by("visits-by-kreis", VisitMapping.serde(), PARTITIONS))
                .process(meetInKreis(), Named.as("meet-in-kreis"))
                .repartition(by("findings-by-case", FindingChangeMapping.serde(), PARTITIONS))
                .mapValues(changes -> (CaseInput) new Found(changes), Named.as("found-by-the-machine"))
                .merge(decisions, Named.as("all-about-a-case"))
                .process(assembleCases(), Named.as("assemble-cases"))
                .to(
                        OVERLAP_CASE.name(),
                        Produced.with(Serdes.String(), avro.valueSerde(OVERLAP_CASE.type()))
                                .withName("egress-overlap-cases"));
    }
    // CHECKSTYLE-ON

    private <V extends SpecificRecord> OfferingEventMapping<V> offered(
            Topic<V> topic, Function<V, OfferingEvent> event) {
        return new OfferingEventMapping<>(topic, event, reference);
    }

    private Step<ReportedOffering, String, Visit> registerOfferings() {
        return Step.of(
                () -> new RegisterOfferings(reference.districts()),
                store(kept.apply(RegisterOfferings.STORE), RegisteredOfferingMapping.serde()));
    }

    private Step<Visit, String, List<FindingChange>> meetInKreis() {
        return Step.of(
                () -> new MeetInKreis(meeting, demands, today, settings.checkInterval(), counts),
                store(kept.apply(MeetInKreis.OFFERINGS), PlacedOfferingMapping.serde()),
                store(kept.apply(MeetInKreis.FINDINGS), PairMapping.serde()),
                store(kept.apply(MeetInKreis.COMPARISONS), LastComparison.serde()));
    }

    private Step<CaseInput, String, OverlapCase> assembleCases() {
        return Step.of(
                () -> new AssembleCases(settings.clarification(), today, settings.checkInterval(), settings.debounce()),
                store(kept.apply(AssembleCases.STORE), CaseFileMapping.serde()).withCachingEnabled());
    }

    private static <V extends SpecificRecord> KStream<String, V> ingest(
            String what, Topic<V> topic, StreamsBuilder builder, AvroSerdes avro) {
        return builder.stream(
                topic.name(),
                Consumed.with(Serdes.String(), avro.valueSerde(topic.type())).withName("ingest-" + what));
    }
}
