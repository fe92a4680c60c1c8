package de.verzahnt.trial;

/**
 * How much of many alike is kept: findings among n near-copies are n².
 *
 * @param ofOneClass findings of one class an offering has in one Kreis before further ones within its cluster are folded
 * @param kept findings in all before only those are kept that join two clusters
 * @param comparisons in one Kreis; beyond them two offerings of one cluster that both have their fill of others who stand
 *     to them alike (public to free, of one body and so on) are not compared any more
 */
public record Bounds(int ofOneClass, int kept, long comparisons) {
    /** Everything, whatever it takes. */
    static final Bounds NONE = new Bounds(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);

    /** Fits into the memory of {@code ./hub rules} and a few minutes. */
    static final Bounds USUAL = new Bounds(200, 200_000, 2_000_000);
}
