package de.verzahnt.local.mailbox;

import de.verzahnt.messages.Message;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The pages as HTML; every word of a mail is escaped.
 *
 * @param language of the reader
 */
record MailHtml(Locale language) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm:ss").withZone(ZoneId.of("Europe/Berlin"));
    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="%3$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s – %4$s</title>
            <style>
            body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:64rem;padding:0 1rem;color:#171a2b}
            table{border-collapse:collapse;width:100%%}th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #b9bdd0;vertical-align:top}
            pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f3f4f9;padding:1rem}
            iframe{width:100%%;height:32rem;border:1px solid #686e8a}a{color:#0b4fbf}
            input{font:inherit;padding:.3rem}button{font:inherit;padding:.3rem .8rem}
            h1,td{overflow-wrap:anywhere}form{margin:0 0 1rem}
            @media(max-width:40rem){table,tbody,tr,td{display:block}thead{display:none}tr{padding:.6rem 0;border-bottom:1px solid #b9bdd0}
            td{padding:0;border:0}h1{font-size:1.5rem}}
            </style></head><body><main><h1>%1$s</h1>
            %2$s</main></body></html>
            """;

    private static final String TABLE = """
            <p>%s.</p><table><thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
            <tbody>%s</tbody></table>
            """;

    String list(List<Mail> mails, Query query) {
        String rows = mails.stream()
                .sorted(Comparator.comparing(Mail::id).reversed())
                .map(this::row)
                .collect(Collectors.joining("\n"));
        return page(said("mailbox.title"), """
                <p>%s</p>
                <form method="get" action="/"><label for="to">%s</label>
                <input id="to" name="to" value="%s"> <button type="submit">%s</button></form>
                %s
                """.formatted(
                        said("mailbox.all-land-here"),
                        said("mailbox.to-contains"),
                        escaped(query.to()),
                        said("mailbox.filter"),
                        rows.isEmpty() ? none(query) : table(mails, rows)));
    }

    private String table(List<Mail> mails, String rows) {
        String number = mails.size() == 1 ? said("mailbox.one") : said("mailbox.many", mails.size());
        return TABLE.formatted(number, said("mailbox.received"), said("mailbox.to"), said("mailbox.subject"), rows);
    }

    private String none(Query query) {
        return query.to().isEmpty()
                ? "<p>%s</p>".formatted(said("mailbox.none"))
                : "<p>%s <a href=\"/\">%s</a></p>".formatted(said("mailbox.none-of-these"), said("mailbox.all"));
    }

    String one(MailContent content) {
        Mail mail = content.mail();
        String html = content.html() == null
                ? "<p>%s</p>".formatted(said("mailbox.no-html"))
                : "<iframe sandbox title=\"%s\" src=\"/mails/%d/html\"></iframe>"
                        .formatted(said("mailbox.html-part"), mail.id());
        String to = escaped(String.join(", ", mail.to()));
        return page(escaped(mail.subject()), """
                <p><a href="/">%s</a></p>
                <p>%s</p>
                <h2>%s</h2><pre>%s</pre><h2>HTML</h2>%s<h2>%s</h2><pre>%s</pre>
                """.formatted(
                        said("mailbox.all"),
                        said("mailbox.to-and-when", to, MOMENT.format(mail.receivedAt())),
                        said("mailbox.text"),
                        escaped(content.text()),
                        html,
                        said("mailbox.headers"),
                        escaped(String.join("\n", content.headers()))));
    }

    private String row(Mail mail) {
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/mails/%d\">%s</a></td></tr>"
                .formatted(
                        MOMENT.format(mail.receivedAt()),
                        escaped(String.join(", ", mail.to())),
                        mail.id(),
                        escaped(mail.subject().isBlank() ? said("mailbox.no-subject") : mail.subject()));
    }

    private String page(String title, String content) {
        return FRAME.formatted(title, content, said("mailbox.language"), said("mailbox.mailbox"));
    }

    private String said(String code, Object... arguments) {
        return Message.of(code, arguments).in(language);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
