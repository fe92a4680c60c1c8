package de.verzahnt.cases;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Score;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case told step by step: findings between a KI (anchor) and others, and what people say an hour apart. */
final class CaseStory {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Instant START = Instant.parse("2026-02-01T08:00:00Z");

    private final FindingClass findingClass;
    private final List<Object> facts = new ArrayList<>();

    CaseStory(FindingClass findingClass, String... others) {
        this.findingClass = findingClass;
        for (String other : others) {
            facts.add(meets(other));
        }
    }

    private FindingChange meets(String other) {
        Finding finding =
                new Finding(findingClass, "ki/cafe", other + "/cafe", Band.HINWEIS, Score.of(List.of()), Set.of());
        return new FindingChange("05334", new Pair(finding, "ki", other), null, "v3", START);
    }

    Entry says(String who, Outcome outcome) {
        return says(who, Speaker.PARTY, outcome, List.of(), null, null);
    }

    Entry steeringSays(Outcome outcome) {
        return says("stadt", Speaker.STEERING_GROUP, outcome, List.of(), null, null);
    }

    /** The municipal integration centre of the place, which runs none of the offerings. */
    Entry coordinatorSays(Outcome outcome, String... parties) {
        return says("kiz", Speaker.COORDINATOR, outcome, List.of(parties), null, null);
    }

    Entry coordinatorAnswers(Outcome outcome, Entry to) {
        return says("kiz", Speaker.COORDINATOR, outcome, List.of(), null, to.decisionId());
    }

    Entry proposes(String who, Outcome outcome, String... parties) {
        return says(who, Speaker.PARTY, outcome, List.of(parties), null, null);
    }

    Entry arranges(String who, LocalDate until, String... parties) {
        return says(who, Speaker.PARTY, Outcome.ABSPRACHE, List.of(parties), until, null);
    }

    Entry answers(String who, Outcome outcome, Entry to) {
        return says(who, Speaker.PARTY, outcome, List.of(), null, to.decisionId());
    }

    private Entry says(
            String who,
            Speaker speaker,
            Outcome outcome,
            List<String> parties,
            @Nullable LocalDate until,
            @Nullable String refersTo) {
        String id = "d" + facts.size();
        Instant at = START.plus(Duration.ofHours(facts.size()));
        Entry entry = new Entry(
                id,
                outcome,
                who,
                speaker,
                "So sehen wir es.",
                List.of(),
                parties,
                until,
                null,
                refersTo,
                null,
                at,
                false,
                EntryStatus.NOTED,
                List.of());
        facts.add(entry);
        return entry;
    }

    /** Everything that happened, in the order in which it happened. */
    List<Object> facts() {
        return List.copyOf(facts);
    }

    CaseFile today() {
        return of(facts, TODAY);
    }

    CaseFile on(LocalDate day) {
        return of(facts, day);
    }

    /** The case when the facts arrive in this order, each settled before the next. */
    static CaseFile of(List<Object> facts, LocalDate day) {
        Settlement settlement = new Settlement(Duration.ofDays(14));
        CaseFile file = CaseFile.unknown("case");
        for (Object fact : facts) {
            CaseFile with = fact instanceof Entry entry ? file.with(entry) : file.with(List.of((FindingChange) fact));
            file = settlement.settle(with, day);
        }
        return file;
    }
}
