package de.verzahnt.starter.kafka;

import de.verzahnt.contract.Topic;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The topics a service writes to and reads from; declared as a bean, compared with the registry at start-up.
 *
 * @param writes topics whose values it produces
 * @param reads topics whose values it consumes
 */
public record ContractUse(Set<Topic<?>> writes, Set<Topic<?>> reads) {

    public ContractUse {
        writes = Set.copyOf(writes);
        reads = Set.copyOf(reads);
    }

    /** Use of a service that writes these topics and reads none; see {@link #reading}. */
    public static ContractUse writing(Topic<?>... topics) {
        return new ContractUse(Set.of(topics), Set.of());
    }

    /** The same use that also reads these topics. */
    public ContractUse reading(Topic<?>... topics) {
        return new ContractUse(writes, Set.of(topics));
    }

    String anySubject() {
        return Stream.concat(writes.stream(), reads.stream())
                .findAny()
                .map(Topic::valueSubject)
                .orElse("none");
    }
}
