package de.verzahnt.dashboard.readmodel;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read model as a whole: it holds nothing that the log does not hold. */
@Component
public class ReadModel {

    private static final Logger log = LoggerFactory.getLogger(ReadModel.class);

    private final List<Projection<?>> projections;
    private final Offsets offsets;

    ReadModel(List<Projection<?>> projections, Offsets offsets) {
        this.projections = List.copyOf(projections);
        this.offsets = offsets;
    }

    /**
     * Empties every table and sends the projector, wherever it runs, back to the start of the log. Pages show what has
     * been read so far until it has caught up.
     */
    @Transactional
    public void rebuild() {
        // First the offsets: their row locks make a batch under way finish before, and the next one notice.
        offsets.reset();
        projections.forEach(Projection::clear);
        log.info("read model emptied, {} projections start again", projections.size());
    }
}
