package de.verzahnt.provisioning.asyncapi;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.provisioning.rights.Rights;
import de.verzahnt.provisioning.rights.ServiceRights;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A topic as it is described.
 *
 * @param topic null for dead letters, which carry bytes as they came
 * @param key what the key is
 * @param says what the values are, one or two sentences
 */
record Channel(
        String address,
        @Nullable Topic<?> topic,
        String key,
        String says,
        List<String> senders,
        List<String> receivers) {

    private static final Pattern KEY = Pattern.compile("Key: (.+?)\\.(?= |$)");

    /** All topics in the order of the data's way, dead letters last. */
    static List<Channel> all() {
        return Stream.concat(
                        Topics.all().stream().map(Channel::of),
                        Topics.DEAD_LETTER_OWNERS.stream().map(Channel::deadLetters))
                .toList();
    }

    /** Name inside the document: the address without what all have in common. */
    String name() {
        return address.replace("vz.", "").replace(".v1", "").replace('.', '-').toLowerCase(Locale.ROOT);
    }

    /** What becomes of old records. */
    String keeps() {
        if (topic == null) {
            return "deleted after " + Topics.DEAD_LETTER_DAYS + " days";
        }
        return topic.cleanup() == Topic.Cleanup.COMPACT
                ? "compacted: the newest state of each key stays"
                : "kept for ever: the log is the audit";
    }

    private static Channel of(Topic<?> topic) {
        Matcher key = KEY.matcher(topic.schema().getDoc());
        if (!key.find()) {
            throw new IllegalStateException(topic.schema().getName() + ".doc: no key (expected: 'Key: ….')");
        }
        return new Channel(
                topic.name(),
                topic,
                key.group(1),
                topic.schema().getDoc().replaceFirst(" ?Key: .+?\\.(?= |$)", ""),
                services(ServiceRights::writes, topic.name()),
                services(ServiceRights::reads, topic.name()));
    }

    private static Channel deadLetters(String service) {
        return new Channel(
                Topics.deadLetters(service),
                null,
                "as it came",
                "What " + service + " could not read or must not accept: bytes as they came, the reason in the headers"
                        + " __streams.errors.exception, .message, .topic, .partition and .offset.",
                List.of(service),
                List.of());
    }

    private static List<String> services(Function<ServiceRights, ? extends Iterable<String>> topicsOf, String topic) {
        return Rights.all().stream()
                .filter(rights -> {
                    for (String name : topicsOf.apply(rights)) {
                        if (name.equals(topic)) {
                            return true;
                        }
                    }
                    return false;
                })
                .map(ServiceRights::service)
                .toList();
    }
}
