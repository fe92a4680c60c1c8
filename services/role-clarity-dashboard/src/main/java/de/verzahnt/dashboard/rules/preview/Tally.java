package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;

/** What happens to the cases of one class and band: how many there are, would be, come, go, and change. */
public final class Tally {

    private final FindingClass findingClass;
    private final Band band;
    private int now;
    private int then;
    private int added;
    private int gone;
    private int moved;
    private int reshaped;

    Tally(FindingClass findingClass, Band band) {
        this.findingClass = findingClass;
        this.band = band;
    }

    void count(CaseChange change) {
        boolean was = change.before() != null && change.before().band() == band;
        boolean is = change.after() != null && change.after().band() == band;
        now += was ? 1 : 0;
        then += is ? 1 : 0;
        added += is && change.before() == null ? 1 : 0;
        gone += was && change.after() == null ? 1 : 0;
        moved += is && change.before() != null && !was ? 1 : 0;
        reshaped += is && was && change.reshaped() ? 1 : 0;
    }

    public FindingClass findingClass() {
        return findingClass;
    }

    public Band band() {
        return band;
    }

    public int now() {
        return now;
    }

    public int then() {
        return then;
    }

    /** Not there under the rules in force. */
    public int added() {
        return added;
    }

    /** Not there any more under the rules tried. */
    public int gone() {
        return gone;
    }

    /** In the other band under the rules in force. */
    public int moved() {
        return moved;
    }

    /** The same band, other offerings in it. */
    public int reshaped() {
        return reshaped;
    }

    /** Whether there is, or would be, any. */
    public boolean any() {
        return now + then > 0;
    }
}
