package de.verzahnt.abh.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * What may be told of a count, as the module's README says: 0 as it is; below k suppressed; from k on rounded to multiples of k.
 *
 * @param count null when suppressed
 * @param k smallest count that may be published; 0 for what counts no people and is told as it is
 * @param withheld suppressed not for itself, but to protect another cell
 */
public record PublicCell(CellKey key, @Nullable Integer count, int k, boolean withheld) {

    /** The count as it may be told, looked at alone. */
    public static PublicCell of(RawCell cell) {
        int count = cell.count();
        int k = cell.k();
        if (k == 0 || count == 0) {
            return new PublicCell(cell.key(), count, k, false);
        }
        if (count < k) {
            return new PublicCell(cell.key(), null, k, false);
        }
        return new PublicCell(cell.key(), (count + k / 2) / k * k, k, false);
    }

    /** Whether the count is not told. */
    public boolean suppressed() {
        return count == null;
    }

    /** Whether it is suppressed because it is small itself: the cell that must not be found out. */
    public boolean small() {
        return suppressed() && !withheld;
    }

    PublicCell withhold() {
        return new PublicCell(key, null, k, true);
    }

    /** All true counts a reader must think possible who knows these rules and only this cell. */
    Range possible() {
        Integer told = count;
        if (told == null) {
            return withheld ? Range.from(1) : new Range(1, k - 1);
        }
        if (k == 0 || told == 0) {
            return new Range(told, told);
        }
        return new Range(Math.max(k, told - k / 2), told + (k - 1) / 2);
    }
}
