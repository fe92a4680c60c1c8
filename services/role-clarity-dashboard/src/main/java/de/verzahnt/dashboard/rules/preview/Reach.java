package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * For which Kreise somebody may try rules.
 *
 * @param kreise keys to choose from
 * @param all whether all of them at once is a choice
 * @param chosen key; empty for all
 */
public record Reach(List<String> kreise, boolean all, String chosen) {

    /** The administration everywhere, the steering group in its Kreise; nobody else. */
    static Reach of(Caller caller, Viewer viewer, List<String> reported, @Nullable String asked) {
        boolean everywhere = caller.has(Role.ADMIN);
        if (!everywhere && !caller.has(Role.STEERING)) {
            throw new AccessDeniedException("role: neither admin nor steering (expected: one of them)");
        }
        List<String> own = viewer.steered().stream().sorted().toList();
        List<String> kreise = everywhere ? reported : own;
        String first = everywhere || kreise.isEmpty() ? "" : kreise.get(0);
        return new Reach(kreise, everywhere, asked != null && kreise.contains(asked) ? asked : first);
    }

    /** Whether there is anything to try at all. */
    public boolean any() {
        return all || !kreise.isEmpty();
    }
}
