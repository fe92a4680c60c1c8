package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Works trials out, one after another on a thread of their own, one for each who asks: another question of theirs
 * replaces the one before. Pages stay quick, and nobody can fill the machine with questions.
 */
@Component
class Trials implements DisposableBean {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private static final int ASKERS = 20;

    private final PresentOfferings offerings;
    private final PastDecisions past;
    private final ReferenceData reference;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "rules-preview");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, TrialWork> byAsker = new LinkedHashMap<>();

    Trials(PresentOfferings offerings, PastDecisions past, ReferenceData reference, Clock clock) {
        this.offerings = offerings;
        this.past = past;
        this.reference = reference;
        this.clock = clock;
    }

    /** The work on this task: the asker's own if it is the same, else begun anew. */
    synchronized TrialWork of(String asker, Task task) {
        TrialWork known = byAsker.remove(asker);
        if (known != null && known.isOn(task) && !known.isStale(clock.instant())) {
            byAsker.put(asker, known);
            return known;
        }
        if (known != null) {
            known.giveUp();
        }
        Material material = material(task);
        TrialWork work = new TrialWork(task, clock.instant());
        work.begin(worker, () -> run(task, material, work));
        byAsker.put(asker, work);
        forgetTheOldest();
        return work;
    }

    /** Read at once, so that all Kreise are compared as they stood at the same moment. */
    Material material(Task task) {
        return new Material(
                offerings.byKreis(task.kreis()),
                past.lines(task.kreis()).stream().collect(Collectors.groupingBy(PastLine::kreis)),
                LocalDate.ofInstant(clock.instant(), GERMANY));
    }

    /** What is compared. */
    record Material(Map<String, List<Offering>> offerings, Map<String, List<PastLine>> settled, LocalDate today) {}

    /** Works it out here and now. */
    Trial run(Task task, Material material, Consumer<TrialWork.Progress> told) {
        long started = System.nanoTime();
        TrialRun run = new TrialRun(task, reference, material.today());
        int done = 0;
        int compared = 0;
        for (Map.Entry<String, List<Offering>> kreis : material.offerings().entrySet()) {
            told.accept(new TrialWork.Progress(done++, material.offerings().size()));
            compared += kreis.getValue().size();
            run.compare(kreis.getKey(), kreis.getValue(), material.settled().getOrDefault(kreis.getKey(), List.of()));
        }
        return run.result(compared, (System.nanoTime() - started) / 1_000_000);
    }

    private void forgetTheOldest() {
        if (byAsker.size() > ASKERS) {
            String oldest = byAsker.keySet().iterator().next();
            TrialWork forgotten = byAsker.remove(oldest);
            if (forgotten != null) {
                forgotten.giveUp();
            }
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
