package de.verzahnt.source.taking;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.batch.BatchIntake;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.BatchOrder;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.batch.Reading;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.intake.table.OfferingTable;
import de.verzahnt.intake.table.TableResult;
import de.verzahnt.source.fetch.FeedAnswer;
import de.verzahnt.source.store.Carried;
import de.verzahnt.source.store.CarriedTable;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Source;
import de.verzahnt.source.store.SourceSetting;
import de.verzahnt.source.store.Told;
import de.verzahnt.starter.caller.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes over what a source tells: understood, checked, guarded and published like every other report. */
final class Taking {
    private final Understanding understanding;
    private final BatchIntake intake;
    private final Endings endings;
    private final CarriedTable carried;
    private final Progress progress;

    Taking(Understanding understanding, BatchIntake intake, Endings endings, CarriedTable carried, Progress progress) {
        this.understanding = understanding;
        this.intake = intake;
        this.endings = endings;
        this.carried = carried;
        this.progress = progress;
    }

    /** Takes rows that differ from the last ones. */
    Taken take(Source source, FeedAnswer.Rows rows, Instant now) {
        Map<String, StoredOffering> stored = endings.stored(source);
        Map<String, Carried> known = noticed(source, stored);
        TableResult understood = understanding.of(rows, source.key(), source.setting(), byHand(known));
        if (understood instanceof TableResult.Unusable unusable) {
            return Taken.nothing(
                    Outcome.UNREADABLE, Told.of(unusable.errors().get(0).expectation()));
        }
        OfferingTable table = ((TableResult.Read) understood).table();
        return table.items().items().isEmpty()
                ? Taken.nothing(Outcome.EMPTY, Told.NOTHING)
                : take(source, table, known, stored, now);
    }

    private Taken take(
            Source source,
            OfferingTable table,
            Map<String, Carried> known,
            Map<String, StoredOffering> stored,
            Instant now) {
        List<BatchItem<OfferingReport>> items = table.items().items();
        Set<String> seen = items.stream().map(Taking::id).collect(Collectors.toSet());
        Vanishing.Verdict verdict = vanishing(source, now)
                .judge(known.values(), seen, source.state().hold());
        if (verdict.question() != null) {
            return Taken.held(items.size(), verdict.question());
        }
        Predicate<BatchItem<OfferingReport>> kept = item -> HandMade.keeps(stored.get(id(item)), known.get(id(item)));
        standAgain(source, items.stream().filter(kept), stored);
        List<BatchItem<OfferingReport>> own =
                items.stream().filter(kept.negate()).toList();
        BatchResult result = intake.take(
                new Reading.Items<>(own, table.items().encoding()),
                table::nameOf,
                caller(source),
                order(source),
                progress.of(source, own.size()));
        Summary summary = new Summary(table, own, result, endings.stored(source));
        return summary.taken(known, verdict, endings.end(source, verdict.ending(), stored), now);
    }

    /** What people reported, and the source leaves alone, had ended only because nobody confirmed it: now somebody does. */
    private void standAgain(Source source, Stream<BatchItem<OfferingReport>> kept, Map<String, StoredOffering> stored) {
        kept.map(Taking::id)
                .distinct()
                .flatMap(id -> Optional.ofNullable(stored.get(id)).stream())
                .filter(HandMade::isEndedByHub)
                .forEach(state -> endings.standAgain(source, state));
    }

    /** What follows when the rows are those of last time: it is all still there, and grace goes on. */
    Taken unchanged(Source source, Outcome outcome, Instant now) {
        Map<String, Carried> known = new LinkedHashMap<>();
        carried.of(source.id()).forEach(one -> known.put(one.offeringId(), one));
        Set<String> seen = known.values().stream()
                .filter(one -> one.state() != Carried.State.MISSING && one.state() != Carried.State.ENDED)
                .map(Carried::offeringId)
                .collect(Collectors.toSet());
        Vanishing.Verdict verdict = vanishing(source, now).judge(known.values(), seen, null);
        List<Carried> ended = endings.end(source, verdict.ending(), endings.stored(source));
        return Summary.unchanged(source, outcome, known, verdict, ended, now);
    }

    // Kept at once: from now on these values outrank the source, whatever becomes of this fetch.
    private Map<String, Carried> noticed(Source source, Map<String, StoredOffering> stored) {
        List<Carried> before = carried.of(source.id());
        Map<String, Carried> known = HandMade.noticed(before, stored);
        for (Carried one : before) {
            Carried now = known.getOrDefault(one.offeringId(), one);
            if (!now.byHand().equals(one.byHand())) {
                carried.setByHand(source.id(), now);
            }
        }
        return known;
    }

    private static Vanishing vanishing(Source source, Instant now) {
        return new Vanishing(now, Duration.ofDays(source.setting().graceDays()));
    }

    private static Map<String, Map<String, String>> byHand(Map<String, Carried> known) {
        return known.values().stream().collect(Collectors.toMap(Carried::offeringId, Carried::byHand));
    }

    private static Caller caller(Source source) {
        SourceSetting setting = source.setting();
        return new Caller("source", Set.of(setting.organisationId()), Set.of());
    }

    private static BatchOrder order(Source source) {
        return new BatchOrder(BatchOrder.Mode.PARTIAL, false, source.setting().name(), Channel.FEED);
    }

    static String id(BatchItem<OfferingReport> item) {
        OfferingReport report = item.report();
        return report == null || report.id() == null ? "" : report.id().strip();
    }
}
