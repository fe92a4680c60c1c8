package de.verzahnt.detector.cases;

import de.verzahnt.cases.CaseFile;
import de.verzahnt.cases.CaseLaw;
import de.verzahnt.cases.Entry;
import de.verzahnt.cases.Question;
import de.verzahnt.cases.Settlement;
import de.verzahnt.detector.cases.CaseInput.Found;
import de.verzahnt.detector.cases.CaseInput.Said;
import de.verzahnt.detector.stores.Today;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.starter.deadletter.UnfitRecord;
import de.verzahnt.starter.observability.Cause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Puts findings of one question into one case, applies what people decide, and tells each new state of a case: at once
 * when somebody spoke, else when the findings pause. What is still to be told stands in the file itself, so that a crash
 * in between loses nothing.
 */
@SuppressWarnings("NullAway.Init")
public final class AssembleCases implements Processor<String, CaseInput, String, OverlapCase> {

    /** Store of all cases, and of decisions that wait for theirs. */
    public static final String STORE = "cases-by-id";

    private final Settlement settlement;
    private final Today today;
    private final Duration checkInterval;
    private final DebounceProperties pace;
    private final Map<String, Cause> held = new LinkedHashMap<>();
    private Debounce debounce;
    private ProcessorContext<String, OverlapCase> context;
    private KeyValueStore<String, @Nullable CaseFile> files;
    private @Nullable LocalDate lookedOn;
    private boolean restored;

    /**
     * Assembly by this clock.
     *
     * @param clarification how long the parties have to themselves before the steering group sees details
     * @param checkInterval how often the clock is asked whether a new day has begun
     */
    public AssembleCases(Duration clarification, Today today, Duration checkInterval, DebounceProperties pace) {
        this.settlement = new Settlement(clarification);
        this.today = today;
        this.checkInterval = checkInterval;
        this.pace = pace;
        this.debounce = new Debounce(pace);
    }

    /** Called again when a task starts anew, then with a restored store: what was in memory counts no longer. */
    @Override
    public void init(ProcessorContext<String, OverlapCase> newContext) {
        context = newContext;
        files = newContext.getStateStore(STORE);
        lookedOn = null;
        restored = true;
        held.clear();
        debounce = new Debounce(pace);
        newContext.schedule(checkInterval, PunctuationType.WALL_CLOCK_TIME, now -> lookAtAbsprachen());
        newContext.schedule(pace.tick(), PunctuationType.WALL_CLOCK_TIME, this::tellWhatIsDue);
    }

    @Override
    public void process(Record<String, CaseInput> input) {
        @Nullable CaseFile known = files.get(input.key());
        CaseFile before = known == null ? CaseFile.unknown(input.key()) : known;
        CaseFile facts = input.value() instanceof Said said
                ? hear(before, said.entry())
                : before.with(((Found) input.value()).changes());
        note(before, facts, Instant.ofEpochMilli(input.timestamp()), Cause.of(input.headers()));
        if (input.value() instanceof Said) {
            held.remove(input.key());
            tell(input.key(), Cause.of(input.headers()));
        }
    }

    private static CaseFile hear(CaseFile file, Entry entry) {
        if (file.knows(entry)) {
            return file;
        }
        if (entry.ofParty() && !file.misses(entry) && !CaseLaw.parties(file).contains(entry.decidedBy())) {
            throw new UnfitRecord("decidedBy: a stranger (expected: one of the case's parties)");
        }
        return file.with(entry);
    }

    /** Keeps what follows from the facts, and holds it back if readers are to be told of it. */
    private void note(CaseFile before, CaseFile facts, Instant at, Cause cause) {
        CaseFile after = settlement.settle(facts, today.date()).changedFrom(before, at);
        if (!after.equals(before)) {
            files.put(after.caseId(), after.isEmpty() ? null : after);
        }
        if (after.told().due()) {
            held.putIfAbsent(after.caseId(), cause);
            debounce.changed(context.currentSystemTimeMs());
        }
    }

    private void lookAtAbsprachen() {
        LocalDate date = today.date();
        if (!date.equals(lookedOn)) {
            all().forEach(file -> note(file, file, today.now(), Cause.NONE));
            lookedOn = date;
        }
    }

    private void tellWhatIsDue(long now) {
        if (restored) {
            restored = false;
            findWhatIsDue(now);
        }
        if (debounce.allows(now)) {
            held.forEach(this::tell);
            held.clear();
            debounce.released();
        }
    }

    private void findWhatIsDue(long now) {
        try (var entries = files.all()) {
            entries.forEachRemaining(entry -> {
                if (entry.value.told().due() && held.putIfAbsent(entry.key, Cause.NONE) == null) {
                    debounce.changed(now);
                }
            });
        }
    }

    private void tell(String caseId, Cause cause) {
        @Nullable CaseFile file = files.get(caseId);
        Question question = file == null ? null : file.question();
        if (file == null || question == null || !file.told().due()) {
            return;
        }
        String nowLook = Fingerprint.of(file, question);
        if (nowLook.equals(file.told().look())) {
            files.put(caseId, file.with(file.told().needless()));
            return;
        }
        CaseFile told = file.with(file.told().now(nowLook));
        files.put(caseId, told);
        Headers headers = CaseHeaders.of(told);
        cause.writeTo(headers);
        Instant at = told.told().changedAt();
        context.forward(new Record<>(caseId, OverlapCaseMapping.toEvent(told, question), at.toEpochMilli(), headers));
    }

    private List<CaseFile> all() {
        List<CaseFile> all = new ArrayList<>();
        try (var entries = files.all()) {
            entries.forEachRemaining(entry -> all.add(entry.value));
        }
        return all;
    }
}
