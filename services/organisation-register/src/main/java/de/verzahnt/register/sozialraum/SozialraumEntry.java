package de.verzahnt.register.sozialraum;

import de.verzahnt.register.directory.DirectoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * One Sozialraum as it is kept.
 *
 * @param withdrawalReason why it was withdrawn; null while it stands
 * @param revision counts accepted changes from 1 on
 */
record SozialraumEntry(Sozialraum sozialraum, @Nullable String withdrawalReason, long revision)
        implements DirectoryEntry<Sozialraum> {

    @Override
    public String id() {
        return sozialraum.key();
    }

    @Override
    public Sozialraum reported() {
        return sozialraum;
    }

    @Override
    public boolean active() {
        return withdrawalReason == null;
    }

    /** The next state, or this one when nothing differs; a second withdrawal gives no other reason. */
    static SozialraumEntry next(
            @Nullable SozialraumEntry stored, Sozialraum sozialraum, @Nullable String withdrawalReason) {
        if (stored == null) {
            return new SozialraumEntry(sozialraum, withdrawalReason, 1);
        }
        boolean same = stored.sozialraum.equals(sozialraum) && stored.active() == (withdrawalReason == null);
        return same ? stored : new SozialraumEntry(sozialraum, withdrawalReason, stored.revision + 1);
    }
}
