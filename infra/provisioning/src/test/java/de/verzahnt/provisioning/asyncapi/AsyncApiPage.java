package de.verzahnt.provisioning.asyncapi;

import de.verzahnt.contract.Topic;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;

/** The same description as a page for people: plain tables, no script. */
final class AsyncApiPage {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Verzahnt: events</title>
            <style>
            body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:0 auto;padding:1rem;color:#111;background:#fff}
            table{border-collapse:collapse;margin:.5rem 0 1.5rem;display:block;overflow-x:auto}
            th,td{border:1px solid #767676;padding:.3rem .6rem;text-align:left;vertical-align:top}
            code{overflow-wrap:anywhere}
            td:first-child{min-width:11rem}
            </style>
            </head>
            <body>
            <main>
            <h1>Verzahnt: events</h1>
            <p>All topics of the hub on Kafka: who sends, who receives, what travels. No person is in any of them.
            The same for machines: <a href="/api/docs/events/asyncapi.json">AsyncAPI 3 document</a>.</p>
            """;

    private AsyncApiPage() {}

    static String html() {
        StringBuilder page = new StringBuilder(HEAD);
        topics(page);
        headers(page);
        Map<String, Schema> named = new TreeMap<>();
        for (Channel channel : Channel.all()) {
            topic(channel, page, named);
        }
        page.append("<h2 id=\"types\">Types</h2>\n");
        named.values().forEach(type -> type(type, page));
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void topics(StringBuilder page) {
        page.append("<h2>Topics</h2>\n");
        row(page.append("<table>\n"), "th", List.of("topic", "sent by", "received by", "old records"));
        Channel.all()
                .forEach(channel -> row(
                        page,
                        "td",
                        List.of(
                                "<a href=\"#" + channel.name() + "\"><code>" + channel.address() + "</code></a>",
                                String.join(", ", channel.senders()),
                                String.join(", ", channel.receivers()),
                                channel.keeps())));
        page.append("</table>\n");
    }

    private static void headers(StringBuilder page) {
        page.append("<h2>Headers of every event</h2>\n<p>CloudEvents in binary mode.</p>\n");
        row(page.append("<table>\n"), "th", List.of("header", "given", "meaning"));
        EventHeaders.all()
                .forEach(header -> row(
                        page,
                        "td",
                        List.of(
                                "<code>" + header.name() + "</code>",
                                header.always() ? "always" : "sometimes",
                                escaped(header.says()))));
        page.append("</table>\n");
    }

    private static void topic(Channel channel, StringBuilder page, Map<String, Schema> named) {
        page.append("<h2 id=\"%s\"><code>%s</code></h2>\n".formatted(channel.name(), channel.address()))
                .append("<p>%s Key: %s.</p>\n".formatted(escaped(channel.says()), escaped(channel.key())));
        Topic<?> topic = channel.topic();
        if (topic != null) {
            fields(topic.schema(), page);
            Types.collect(topic.schema(), named);
            named.remove(topic.schema().getFullName());
        }
    }

    private static void type(Schema type, StringBuilder page) {
        page.append("<h3 id=\"%s\">%s</h3>\n<p>%s</p>\n"
                .formatted(type.getName(), type.getName(), escaped(String.valueOf(type.getDoc()))));
        if (type.getType() == Schema.Type.ENUM) {
            page.append("<p><code>")
                    .append(String.join(" ", type.getEnumSymbols()))
                    .append("</code></p>\n");
        } else {
            fields(type, page);
        }
    }

    private static void fields(Schema record, StringBuilder page) {
        row(page.append("<table>\n"), "th", List.of("field", "type", "meaning"));
        record.getFields()
                .forEach(field -> row(
                        page,
                        "td",
                        List.of(
                                "<code>" + field.name() + "</code>",
                                Types.words(field.schema()),
                                escaped(field.doc()))));
        page.append("</table>\n");
    }

    private static void row(StringBuilder page, String cell, List<String> texts) {
        page.append("<tr>");
        texts.forEach(text -> page.append("<%s>%s</%s>".formatted(cell, text, cell)));
        page.append("</tr>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
