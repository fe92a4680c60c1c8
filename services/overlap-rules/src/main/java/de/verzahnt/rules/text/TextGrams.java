package de.verzahnt.rules.text;

import java.util.Arrays;

/** The runs of letters of one text as they are read, each once with its weight there, in the order of their hashes. */
final class TextGrams {
    static final TextGrams NONE = new TextGrams(new int[0], Grams.NONE);

    private final int[] numbers;
    private final Grams vector;

    private TextGrams(int[] numbers, Grams vector) {
        this.numbers = numbers;
        this.vector = vector;
    }

    /** The same as a vector of length 1, to be compared with that of another text. */
    Grams vector() {
        return vector;
    }

    int size() {
        return numbers.length;
    }

    /** The number by which {@link ConceptIndex} knows the run. */
    int number(int i) {
        return numbers[i];
    }

    double weight(int i) {
        return vector.weight(i);
    }

    /** Counts runs, many and quickly. */
    static final class Counter {
        private static final long LOW = 0xffff_ffffL;

        private int[] hashes = new int[512];
        private int[] numbers = new int[512];
        private double[] telling = new double[512];
        private int size;

        void add(StemGrams stem, int times) {
            for (int i = 0; i < times; i++) {
                makeRoom(stem.size());
                System.arraycopy(stem.hashes(), 0, hashes, size, stem.size());
                System.arraycopy(stem.numbers(), 0, numbers, size, stem.size());
                System.arraycopy(stem.telling(), 0, telling, size, stem.size());
                size += stem.size();
            }
        }

        private void makeRoom(int more) {
            if (size + more > hashes.length) {
                int room = 2 * (size + more);
                hashes = Arrays.copyOf(hashes, room);
                numbers = Arrays.copyOf(numbers, room);
                telling = Arrays.copyOf(telling, room);
            }
        }

        /** Each run weighed by how often it stands in the text and by how telling it is. */
        TextGrams weighed() {
            if (size == 0) {
                return NONE;
            }
            long[] order = order();
            int[] distinct = new int[size];
            int[] keys = new int[size];
            float[] weights = new float[size];
            int length = 0;
            for (int i = 0; i < size; length++) {
                int run = (int) (order[i] & LOW);
                int next = i;
                while (next < size && (int) (order[next] >> Integer.SIZE) == hashes[run]) {
                    next++;
                }
                distinct[length] = numbers[run];
                keys[length] = hashes[run];
                weights[length] = GramCounts.weight(next - i, telling[run]);
                i = next;
            }
            return new TextGrams(
                    Arrays.copyOf(distinct, length),
                    new Grams(Arrays.copyOf(keys, length), Arrays.copyOf(weights, length)));
        }

        /** The places of the runs by their hashes: the hash in the upper half, the place in the lower. */
        private long[] order() {
            long[] order = new long[size];
            for (int i = 0; i < size; i++) {
                order[i] = (long) hashes[i] << Integer.SIZE | i;
            }
            Arrays.sort(order);
            return order;
        }
    }
}
