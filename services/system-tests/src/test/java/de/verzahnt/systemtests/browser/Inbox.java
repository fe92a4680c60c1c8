package de.verzahnt.systemtests.browser;

import de.verzahnt.local.Part;
import de.verzahnt.systemtests.Requests;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The mails that came to one address and speak of one thing, as the local mailbox shows them. */
record Inbox(String address, String about) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One mail; {@code subject} bears what happened and where, without the hub's name that stands before it. */
    record Mail(int id, String messageId, String subject, Instant receivedAt) {}

    /** In the order they came. */
    List<Mail> mails() {
        return mails("");
    }

    /** Those whose subject begins with this word. */
    List<Mail> mails(String word) {
        return JSON.readTree(body("/api/mails"))
                .valueStream()
                .filter(mail -> mail.path("to").valueStream().anyMatch(to -> to.asString()
                        .equals(address)))
                .map(Inbox::mail)
                .filter(mail -> mail.subject().startsWith(word))
                .filter(mail -> text(mail).contains(about))
                .sorted(java.util.Comparator.comparing(Mail::receivedAt))
                .toList();
    }

    /** What a mail says. */
    String text(Mail mail) {
        return JSON.readTree(body("/api/mails/" + mail.id())).path("text").asString();
    }

    private static Mail mail(JsonNode mail) {
        return new Mail(
                mail.path("id").asInt(),
                mail.path("messageId").asString(),
                mail.path("subject").asString().replaceFirst("^\\[Verzahnt] ", ""),
                Instant.parse(mail.path("receivedAt").asString()));
    }

    private static String body(String path) {
        return Requests.send(Requests.to(Part.MAILBOX.id(), path)).body();
    }
}
