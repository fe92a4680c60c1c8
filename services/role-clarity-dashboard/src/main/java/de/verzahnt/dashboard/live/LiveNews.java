package de.verzahnt.dashboard.live;

import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.cases.Cases;
import de.verzahnt.dashboard.cases.Sight;
import de.verzahnt.dashboard.readmodel.ReadModelChanged;
import de.verzahnt.dashboard.security.Viewer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** From a changed read model to the open pages: only those whose viewer may see a changed case hear of it. */
@Component
class LiveNews {

    private static final Set<String> TOPICS = Set.of(Topics.OVERLAP_CASE.name(), Topics.DECISION.name());

    private final OpenPages pages;
    private final Cases cases;

    LiveNews(OpenPages pages, Cases cases) {
        this.pages = pages;
        this.cases = cases;
    }

    @EventListener
    void heard(ReadModelChanged change) {
        boolean concernsCases = change.topic().isEmpty() || TOPICS.contains(change.topic());
        if (!pages.none() && concernsCases) {
            pages.send(viewer -> events(change.keys(), viewer));
        }
    }

    private Map<String, String> events(Set<String> caseIds, Viewer viewer) {
        if (caseIds.isEmpty()) {
            return Map.of("connected", "");
        }
        Map<String, Sight> sights = cases.sights(caseIds, viewer);
        if (sights.isEmpty()) {
            return Map.of();
        }
        String ids = sights.entrySet().stream()
                .filter(seen -> seen.getValue() == Sight.FULL)
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(" "));
        return Map.of("case", ids);
    }
}
