package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.dashboard.rules.PresentOfferings;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Works trials out, one after another on a thread of their own, reading included: who asks never waits for another's
 * offerings. Several questions of one person stand side by side, as in several tabs; the one not looked at for longest
 * is given up for one too many. Pages stay quick, and nobody can fill the machine with questions.
 */
@Component
class Trials {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private static final int KEPT = 20;
    private static final int KEPT_OF_ONE = 4;

    private final PresentOfferings offerings;
    private final PastDecisions past;
    private final ReferenceData reference;
    private final Supplier<Districts> districts;
    private final Clock clock;
    private final TrialWorker worker;

    /** The one looked at last comes last. */
    private final Map<Asked, TrialWork> works = new LinkedHashMap<>();

    Trials(
            PresentOfferings offerings,
            PastDecisions past,
            ReferenceData reference,
            Supplier<Districts> districts,
            Clock clock,
            TrialWorker worker) {
        this.offerings = offerings;
        this.past = past;
        this.reference = reference;
        this.districts = districts;
        this.clock = clock;
        this.worker = worker;
    }

    private record Asked(String asker, String task) {}

    /** The work on this task: the asker's own if it is the same and its answer still holds, else begun anew. */
    synchronized TrialWork of(String asker, Task task) {
        works.values().removeIf(work -> work.isStale(clock.instant()));
        Asked asked = new Asked(asker, task.name());
        TrialWork known = works.remove(asked);
        TrialWork work = known == null ? begun(task) : known;
        works.put(asked, work);
        List<Asked> own =
                works.keySet().stream().filter(of -> of.asker().equals(asker)).toList();
        if (own.size() > KEPT_OF_ONE) {
            giveUp(own.get(0));
        } else if (works.size() > KEPT) {
            giveUp(works.keySet().iterator().next());
        }
        return work;
    }

    private TrialWork begun(Task task) {
        TrialWork work = new TrialWork(clock.instant());
        work.begin(worker, () -> run(task, material(task), work));
        return work;
    }

    private void giveUp(Asked asked) {
        TrialWork work = works.remove(asked);
        if (work != null) {
            work.giveUp();
        }
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
        TrialRun run = new TrialRun(task, reference.with(districts.get()), material.today());
        int done = 0;
        int compared = 0;
        for (Map.Entry<String, List<Offering>> kreis : material.offerings().entrySet()) {
            told.accept(new TrialWork.Progress(done++, material.offerings().size()));
            compared += kreis.getValue().size();
            run.compare(kreis.getKey(), kreis.getValue(), material.settled().getOrDefault(kreis.getKey(), List.of()));
        }
        return run.result(compared, (System.nanoTime() - started) / 1_000_000);
    }
}
