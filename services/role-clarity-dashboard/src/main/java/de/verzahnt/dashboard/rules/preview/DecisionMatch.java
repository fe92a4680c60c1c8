package de.verzahnt.dashboard.rules.preview;

/**
 * How far the rules say what people decided: of lines that can still be compared.
 *
 * @param lines people settled with this verdict
 * @param now of them told by the rules in force
 * @param then of them told by the rules tried
 */
public record DecisionMatch(int lines, int now, int then) {
    static final DecisionMatch NONE = new DecisionMatch(0, 0, 0);

    DecisionMatch and(boolean toldNow, boolean toldThen) {
        return new DecisionMatch(lines + 1, now + (toldNow ? 1 : 0), then + (toldThen ? 1 : 0));
    }
}
