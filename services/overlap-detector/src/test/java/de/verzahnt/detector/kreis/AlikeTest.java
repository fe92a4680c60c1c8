package de.verzahnt.detector.kreis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Offerings are numbers here, the older the smaller. */
class AlikeTest {
    private static final int OFFERINGS = 9;
    private static final int EVENTS = 60;

    private final Map<List<Integer>, Boolean> arrows = new HashMap<>();
    private final Set<String> told = new TreeSet<>();
    private Alike alike = new Alike();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @BeforeEach
    void empty() {
        arrows.clear();
        told.clear();
    }

    @Test
    void sixThatAreAllAlikeAreToldAsLinesOfTheOldest() {
        for (int one = 0; one < 6; one++) {
            meetsAllBefore(one);
            settle();
        }

        assertThat(told).containsExactly("0-1", "0-2", "0-3", "0-4", "0-5");
    }

    @Test
    void theNextOldestTakesOverFromTheOldestThatLeaves() {
        sixThatAreAllAlikeAreToldAsLinesOfTheOldest();
        for (int line = 1; line < 6; line++) {
            ends(0, line);
        }
        settle();

        assertThat(told).containsExactly("1-2", "1-3", "1-4", "1-5");
    }

    @Test
    void twoSistersThatAreNotComparedWithEachOtherMeetUnderTheNext() {
        stands(0, 1, true);
        stands(1, 2, true);
        stands(0, 3, true);
        stands(1, 3, true);
        stands(2, 3, true);
        settle();

        assertThat(told).containsExactly("0-1", "0-3", "1-2");
    }

    @Test
    void aSureOneIsNotCoveredByLessSureOnes() {
        stands(0, 1, true);
        stands(0, 2, false);
        stands(1, 2, true);
        settle();
        assertThat(told).containsExactly("0-1", "0-2", "1-2");

        stands(0, 2, true);
        settle();
        assertThat(told).containsExactly("0-1", "0-2");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverComesAndGoesWhatIsToldIsWhatNoCommonAnchorCovers(long seed) {
        Random random = new Random(seed);
        for (int event = 0; event < EVENTS; event++) {
            int one = random.nextInt(OFFERINGS);
            for (int other = 0; other < OFFERINGS; other++) {
                if (other != one && random.nextInt(4) > 0) {
                    changes(Math.min(one, other), Math.max(one, other), random);
                }
            }
            settle();
            assertThat(told).isEqualTo(expected());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatFindingsConnectThoseToldConnect(long seed) {
        whateverComesAndGoesWhatIsToldIsWhatNoCommonAnchorCovers(seed);
        List<List<Integer>> left = arrows.keySet().stream()
                .filter(arrow -> told.contains(words(arrow.get(0), arrow.get(1))))
                .toList();

        arrows.keySet().forEach(arrow -> assertThat(reached(arrow.get(0), left))
                .as(arrow.toString())
                .contains(arrow.get(1)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void afterARestartNothingIsToldThatWasToldAndNothingForgotten(long seed) {
        whateverComesAndGoesWhatIsToldIsWhatNoCommonAnchorCovers(seed);
        alike = new Alike();
        arrows.forEach((arrow, isSure) -> alike.stands(arrow.get(0), arrow.get(1), isSure));
        alike.settle((anchor, line, isTold) -> {});
        stands(0, 1, true);
        settle();

        assertThat(told).isEqualTo(expected());
    }

    @Test
    void whereAllWasToldOnlyWhatIsCoveredIsTakenBack() {
        for (int one = 0; one < 4; one++) {
            meetsAllBefore(one);
        }
        arrows.keySet().forEach(arrow -> told.add(words(arrow.get(0), arrow.get(1))));
        alike.tellsAll();
        settle();

        assertThat(told).containsExactly("0-1", "0-2", "0-3");
    }

    private void meetsAllBefore(int one) {
        for (int other = 0; other < one; other++) {
            stands(other, one, true);
        }
    }

    private void changes(int anchor, int line, Random random) {
        switch (random.nextInt(3)) {
            case 0 -> ends(anchor, line);
            case 1 -> stands(anchor, line, false);
            default -> stands(anchor, line, true);
        }
    }

    private void stands(int anchor, int line, boolean isSure) {
        arrows.put(List.of(anchor, line), isSure);
        alike.stands(anchor, line, isSure);
    }

    private void ends(int anchor, int line) {
        arrows.remove(List.of(anchor, line));
        alike.ends(anchor, line);
        told.remove(words(anchor, line));
    }

    private void settle() {
        alike.settle((anchor, line, isTold) -> {
            boolean isNews = isTold ? told.add(words(anchor, line)) : told.remove(words(anchor, line));
            assertThat(isNews).as("%d-%d told twice", anchor, line).isTrue();
        });
    }

    private Set<String> expected() {
        Set<String> expected = new TreeSet<>();
        arrows.forEach((arrow, isSure) -> {
            boolean covered = false;
            for (int above = 0; above < arrow.get(0); above++) {
                covered |= reaches(above, arrow.get(0), isSure) && reaches(above, arrow.get(1), isSure);
            }
            if (!covered) {
                expected.add(words(arrow.get(0), arrow.get(1)));
            }
        });
        return expected;
    }

    private boolean reaches(int anchor, int line, boolean asSureAs) {
        Boolean isSure = arrows.get(List.of(anchor, line));
        return isSure != null && (isSure || !asSureAs);
    }

    private static Set<Integer> reached(int from, List<List<Integer>> arrows) {
        Set<Integer> reached = new TreeSet<>(Set.of(from));
        List<Integer> due = new ArrayList<>(List.of(from));
        while (!due.isEmpty()) {
            Integer one = due.remove(due.size() - 1);
            arrows.stream()
                    .filter(arrow -> arrow.contains(one))
                    .flatMap(List::stream)
                    .filter(reached::add)
                    .forEach(due::add);
        }
        return reached;
    }

    private static String words(int anchor, int line) {
        return anchor + "-" + line;
    }
}
