package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EquationsTest {

    @Test
    void twoEquationsAreSolved() {
        assertThat(Equations.solve(new double[][] {{2, 1}, {1, 3}}, new double[] {5, 10}))
                .containsExactly(new double[] {1, 3}, within(1e-12));
    }

    @Test
    void aZeroOnTheDiagonalIsSteppedAround() {
        assertThat(Equations.solve(new double[][] {{0, 1}, {1, 0}}, new double[] {2, 3}))
                .containsExactly(new double[] {3, 2}, within(1e-12));
    }

    @Test
    void whatGoesInStaysAsItIs() {
        double[][] matrix = {{0, 1}, {1, 0}};
        double[] right = {2, 3};

        Equations.solve(matrix, right);

        assertThat(matrix).isDeepEqualTo(new double[][] {{0, 1}, {1, 0}});
        assertThat(right).containsExactly(2, 3);
    }

    @Test
    void manyEquationsAreSolved() {
        Random random = new Random(1);
        double[] x = random.doubles(30, -1, 1).toArray();
        double[][] matrix = new double[30][];
        double[] right = new double[30];
        for (int i = 0; i < 30; i++) {
            matrix[i] = random.doubles(30, -1, 1).toArray();
            for (int k = 0; k < 30; k++) {
                right[i] += matrix[i][k] * x[k];
            }
        }

        assertThat(Equations.solve(matrix, right)).containsExactly(x, within(1e-9));
    }
}
