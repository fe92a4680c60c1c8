package de.verzahnt.dashboard.sample;

import de.verzahnt.dashboard.readmodel.Projection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the Aachen example into the read model, through the projections as the projector does. */
@Component
public class SampleReadModel {

    private final List<Projection<?>> projections;

    SampleReadModel(List<Projection<?>> projections) {
        this.projections = projections;
    }

    /** Takes in all events of the example. */
    public void load() {
        AachenSample.events().forEach(event -> projections.stream()
                .filter(projection -> projection.topic().equals(event.topic()))
                .forEach(projection -> projection.apply(event.key(), event.value())));
    }
}
