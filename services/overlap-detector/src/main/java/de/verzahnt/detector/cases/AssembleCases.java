package de.verzahnt.detector.cases;

import de.verzahnt.detector.cases.CaseInput.Found;
import de.verzahnt.detector.cases.CaseInput.Said;
import de.verzahnt.detector.memory.Today;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.starter.deadletter.UnfitRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Puts findings of one question into one case, applies what people decide, and tells each new state of a case. */
@SuppressWarnings("NullAway.Init")
public final class AssembleCases implements Processor<String, CaseInput, String, OverlapCase> {

    /** Store of all cases, and of decisions that wait for theirs. */
    public static final String STORE = "cases-by-id";

    private final Settlement settlement;
    private final Today today;
    private final Duration look;
    private ProcessorContext<String, OverlapCase> context;
    private KeyValueStore<String, @Nullable CaseFile> files;
    private @Nullable LocalDate lookedOn;

    /**
     * Assembly by this clock.
     *
     * @param clarification how long the parties have to themselves before the steering group sees details
     * @param look how often the clock is asked whether a new day has begun
     */
    public AssembleCases(Duration clarification, Today today, Duration look) {
        this.settlement = new Settlement(clarification);
        this.today = today;
        this.look = look;
    }

    @Override
    public void init(ProcessorContext<String, OverlapCase> newContext) {
        context = newContext;
        files = newContext.getStateStore(STORE);
        lookedOn = null;
        newContext.schedule(look, PunctuationType.WALL_CLOCK_TIME, now -> lookAtAbsprachen());
    }

    @Override
    public void process(Record<String, CaseInput> input) {
        @Nullable CaseFile known = files.get(input.key());
        CaseFile before = known == null ? CaseFile.unknown(input.key()) : known;
        CaseFile facts = input.value() instanceof Said said
                ? hear(before, said.entry())
                : before.with(((Found) input.value()).change());
        tell(before, settlement.settle(facts, today.date()), Instant.ofEpochMilli(input.timestamp()));
    }

    private static CaseFile hear(CaseFile file, Entry entry) {
        if (file.knows(entry)) {
            return file;
        }
        if (!entry.steering() && !file.misses(entry) && !file.parties().contains(entry.decidedBy())) {
            throw new UnfitRecord("decidedBy: a stranger (expected: one of the case's parties)");
        }
        return file.with(entry);
    }

    private void lookAtAbsprachen() {
        LocalDate date = today.date();
        if (date.equals(lookedOn)) {
            return;
        }
        List<CaseFile> all = new ArrayList<>();
        try (var entries = files.all()) {
            entries.forEachRemaining(entry -> all.add(entry.value));
        }
        all.forEach(file -> tell(file, settlement.settle(file, date), today.now()));
        lookedOn = date;
    }

    private void tell(CaseFile before, CaseFile after, Instant at) {
        Question question = after.question();
        if (question == null || after.looksLike(before)) {
            keep(before, after);
            return;
        }
        CaseFile published = after.published(at);
        files.put(published.caseId(), published);
        context.forward(new Record<>(
                published.caseId(),
                OverlapCaseMapping.toEvent(published, question),
                at.toEpochMilli(),
                CaseHeaders.of(published)));
    }

    private void keep(CaseFile before, CaseFile after) {
        if (!after.equals(before)) {
            files.put(after.caseId(), after);
        }
    }
}
