package de.verzahnt.deadletters;

import de.verzahnt.contract.Topics;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/** Where a letter lies: {@code <service>/<partition>/<offset>}, e.g. {@code overlap-detector/3/17}. */
record LetterId(String service, int partition, long offset) {

    /** Empty when the text is no id of a letter of a known service. */
    static Optional<LetterId> parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3
                || !Topics.DEAD_LETTER_OWNERS.contains(parts[0])
                || !parts[1].matches("\\d{1,9}")
                || !parts[2].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(new LetterId(parts[0], Integer.parseInt(parts[1]), Long.parseLong(parts[2])));
    }

    TopicPartition place() {
        return new TopicPartition(Topics.deadLetters(service), partition);
    }

    @Override
    public String toString() {
        return service + "/" + partition + "/" + offset;
    }
}
