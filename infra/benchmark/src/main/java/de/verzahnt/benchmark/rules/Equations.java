package de.verzahnt.benchmark.rules;

import java.util.Arrays;

/** Linear equations by Gauss's elimination with pivots. */
final class Equations {
    private Equations() {}

    /** The {@code x} with {@code matrix * x = right}; both stay as they are. */
    static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = Arrays.copyOf(matrix[i], n + 1);
            rows[i][n] = right[i];
        }
        for (int column = 0; column < n; column++) {
            swapIn(rows, column);
            for (int i = column + 1; i < n; i++) {
                double factor = rows[i][column] / rows[column][column];
                for (int k = column; factor != 0 && k <= n; k++) {
                    rows[i][k] -= factor * rows[column][k];
                }
            }
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double rest = rows[i][n];
            for (int k = i + 1; k < n; k++) {
                rest -= rows[i][k] * x[k];
            }
            x[i] = rest / rows[i][i];
        }
        return x;
    }

    private static void swapIn(double[][] rows, int column) {
        int pivot = column;
        for (int i = column + 1; i < rows.length; i++) {
            pivot = Math.abs(rows[i][column]) > Math.abs(rows[pivot][column]) ? i : pivot;
        }
        double[] row = rows[column];
        rows[column] = rows[pivot];
        rows[pivot] = row;
    }
}
