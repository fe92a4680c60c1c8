package de.verzahnt.intake.report.batch;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FewErrorsTest {

    private final FewErrors few = new FewErrors();

    @Test
    void asManyErrorsAsOneReadsAreAllListed() {
        assertThat(few.of(errors(50))).hasSize(50);
    }

    @Test
    void ofMoreTheFirstAreListedAndHowManyThereAre() {
        List<FieldError> listed = few.of(errors(300));

        assertThat(listed).hasSize(51);
        assertThat(listed.get(50).value()).isEqualTo("300");
        assertThat(listed.get(50).expectation().in(Locale.GERMAN)).contains("die ersten 50");
    }

    @Test
    void whenABatchHasVeryManyEachFurtherRowHasOne() {
        IntStream.range(0, 200).forEach(row -> few.of(errors(300)));

        assertThat(few.of(errors(300))).hasSize(2);
        assertThat(few.of(errors(1))).hasSize(1);
    }

    private static List<FieldError> errors(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new FieldError("targetGroups[" + i + "]", "X", Message.of("problem.text")))
                .toList();
    }
}
