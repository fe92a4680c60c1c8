package de.verzahnt.dashboard.shell;

import de.verzahnt.reference.Districts;
import de.verzahnt.rules.compare.Places;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The quarters a title or a description names where the report names no more than a large city, as the rules read them.
 */
@Component
public class QuartersInText {

    private final CurrentDistricts current;
    private @Nullable Reader reader;

    private record Reader(Districts districts, Places places) {}

    QuartersInText(CurrentDistricts current) {
        this.current = current;
    }

    /** Their keys; none where the report names a quarter itself. */
    public List<String> keys(Collection<String> reported, @Nullable String title, @Nullable String description) {
        return List.copyOf(places().quartersInText(
                        Set.copyOf(reported), title == null ? "" : title, description == null ? "" : description));
    }

    private synchronized Places places() {
        Districts districts = current.get();
        Reader read = reader;
        if (read == null || read.districts() != districts) {
            read = new Reader(districts, new Places(districts));
            reader = read;
        }
        return read.places();
    }
}
