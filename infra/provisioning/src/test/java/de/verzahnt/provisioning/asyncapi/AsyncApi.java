package de.verzahnt.provisioning.asyncapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import java.time.Duration;
import java.util.List;

/** The AsyncAPI 3 document of the hub. */
final class AsyncApi {

    private static final String KAFKA = "0.5.0";
    private static final ObjectMapper JSON = new ObjectMapper();

    private AsyncApi() {}

    static ObjectNode document() throws JsonProcessingException {
        ObjectNode all = JSON.createObjectNode();
        all.put("asyncapi", "3.0.0");
        info(all.putObject("info"));
        all.put("defaultContentType", "application/avro");
        ObjectNode channels = all.putObject("channels");
        ObjectNode operations = all.putObject("operations");
        ObjectNode components = all.putObject("components");
        ObjectNode messages = components.putObject("messages");
        for (Channel channel : Channel.all()) {
            describe(channel, channels.putObject(channel.name()));
            channel.senders().forEach(service -> operation("send", service, channel, operations));
            channel.receivers().forEach(service -> operation("receive", service, channel, operations));
            message(channel, messages.putObject(channel.name()));
        }
        headers(components.putObject("schemas").putObject("event-headers"));
        return all;
    }

    private static void info(ObjectNode info) {
        info.put("title", "Verzahnt: events")
                .put("version", "v1")
                .put(
                        "description",
                        "All topics of the hub: who sends, who receives, what travels. No person is in any.");
        info.putObject("license").put("name", "EUPL-1.2");
    }

    private static void describe(Channel channel, ObjectNode node) {
        node.put("address", channel.address()).put("description", channel.says());
        node.putObject("messages").putObject("event").put("$ref", "#/components/messages/" + channel.name());
        ObjectNode kafka = node.putObject("bindings").putObject("kafka");
        kafka.put("partitions", Topics.PARTITIONS);
        ObjectNode settings = kafka.putObject("topicConfiguration");
        Topic<?> topic = channel.topic();
        boolean compact = topic != null && topic.cleanup() == Topic.Cleanup.COMPACT;
        settings.putArray("cleanup.policy").add(compact ? "compact" : "delete");
        if (!compact) {
            settings.put(
                    "retention.ms",
                    topic == null ? Duration.ofDays(Topics.DEAD_LETTER_DAYS).toMillis() : -1);
        }
        kafka.put("bindingVersion", KAFKA);
    }

    private static void operation(String action, String service, Channel channel, ObjectNode operations) {
        ObjectNode operation = operations.putObject(service + "." + action + "." + channel.name());
        operation.put("action", action).put("title", service + " " + action + "s " + channel.address());
        operation.putObject("channel").put("$ref", "#/channels/" + channel.name());
        operation.putArray("tags").addObject().put("name", service);
    }

    private static void message(Channel channel, ObjectNode message) throws JsonProcessingException {
        Topic<?> topic = channel.topic();
        message.put("summary", channel.says());
        ObjectNode kafka = JSON.createObjectNode();
        kafka.putObject("key").put("type", "string").put("description", channel.key());
        if (topic == null) {
            message.put("name", "DeadLetter").put("contentType", "application/octet-stream");
        } else {
            message.put("name", topic.schema().getName()).put("contentType", "application/avro");
            message.putObject("headers").put("$ref", "#/components/schemas/event-headers");
            ObjectNode payload = message.putObject("payload");
            payload.put("schemaFormat", "application/vnd.apache.avro+json;version=1.9.0");
            payload.set("schema", JSON.readTree(topic.schema().toString()));
            kafka.put("schemaIdLocation", "payload").put("schemaIdPayloadEncoding", "confluent");
        }
        kafka.put("bindingVersion", KAFKA);
        message.putObject("bindings").set("kafka", kafka);
    }

    private static void headers(ObjectNode schema) {
        List<EventHeaders> all = EventHeaders.all();
        schema.put("type", "object");
        ArrayNode required = schema.putArray("required");
        all.stream().filter(EventHeaders::always).forEach(header -> required.add(header.name()));
        ObjectNode properties = schema.putObject("properties");
        all.forEach(header ->
                properties.putObject(header.name()).put("type", "string").put("description", header.says()));
    }
}
