package de.verzahnt.guard;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Which word goes on what stands at another: found once, however many rules begin to read before it. */
final class Steps {

    private static final int UNKNOWN = -2;

    private int[] next = {};

    /** Where it goes on behind {@code index}, as {@code find} says; -1 when it does not. */
    int next(int index, int size, IntUnaryOperator find) {
        if (index < 0 || index >= size) {
            return find.applyAsInt(index);
        }
        if (next.length == 0) {
            next = new int[size];
            Arrays.fill(next, UNKNOWN);
        }
        if (next[index] == UNKNOWN) {
            next[index] = find.applyAsInt(index);
        }
        return next[index];
    }
}
