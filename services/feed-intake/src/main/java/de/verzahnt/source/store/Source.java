package de.verzahnt.source.store;

import java.util.UUID;

/**
 * A connected source.
 *
 * @param revision counts what people changed
 */
public record Source(UUID id, long revision, SourceSetting setting, SourceState state) {

    /** Short and stable, for the ids of its offerings. */
    public String key() {
        return "q" + id.toString().substring(0, 8);
    }

    /** The same after a fetch. */
    public Source with(SourceState next) {
        return new Source(id, revision, setting, next);
    }
}
