package de.verzahnt.detector.streams;

import de.verzahnt.starter.deadletter.DeadLetter;
import de.verzahnt.starter.deadletter.DeadLetterCount;
import de.verzahnt.starter.deadletter.UnfitRecord;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/**
 * What was refused on purpose goes to the dead letters with its original bytes; every other error is a bug and stops
 * the stream. Steps throw {@link UnfitRecord} before anything is stored or sent.
 */
public final class RefusedRecords implements ProcessingExceptionHandler {

    private final Clock clock = Clock.systemUTC();
    private String deadLetters = "";

    @Override
    public void configure(Map<String, ?> configs) {
        deadLetters = String.valueOf(configs.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG));
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> input, Exception error) {
        if (!(error instanceof UnfitRecord)) {
            return Response.fail();
        }
        DeadLetterCount.add(context.topic());
        return Response.resume(List.of(original(context).to(deadLetters, error, clock.instant())));
    }

    private static DeadLetter original(ErrorHandlerContext context) {
        return new DeadLetter(
                context.topic(),
                context.partition(),
                context.offset(),
                context.timestamp(),
                context.sourceRawKey(),
                context.sourceRawValue(),
                context.headers());
    }
}
