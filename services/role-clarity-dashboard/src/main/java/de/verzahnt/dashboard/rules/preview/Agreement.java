package de.verzahnt.dashboard.rules.preview;

/**
 * How far the rules say what people decided: of lines that can still be compared.
 *
 * @param lines people settled with this verdict
 * @param now of them told by the rules in force
 * @param then of them told by the rules tried
 */
public record Agreement(int lines, int now, int then) {
    static final Agreement NONE = new Agreement(0, 0, 0);

    Agreement and(boolean toldNow, boolean toldThen) {
        return new Agreement(lines + 1, now + (toldNow ? 1 : 0), then + (toldThen ? 1 : 0));
    }
}
