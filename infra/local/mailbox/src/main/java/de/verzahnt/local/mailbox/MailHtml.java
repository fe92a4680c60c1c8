package de.verzahnt.local.mailbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The pages as HTML; every word of a mail is escaped. */
final class MailHtml {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm:ss").withZone(ZoneId.of("Europe/Berlin"));
    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s – Postfach</title>
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
            <p>%s.</p><table><thead><tr><th scope="col">Eingang</th><th scope="col">An</th><th scope="col">Betreff</th></tr></thead>
            <tbody>%s</tbody></table>
            """;

    private MailHtml() {}

    static String list(List<Mail> mails, Query query) {
        String rows = mails.stream()
                .sorted(Comparator.comparing(Mail::id).reversed())
                .map(MailHtml::row)
                .collect(Collectors.joining("\n"));
        return FRAME.formatted("Postfach dieses Rechners", """
                <p>Hier landet jede Mail dieses Hubs; nach draußen geht keine.</p>
                <form method="get" action="/"><label for="to">Empfänger enthält</label>
                <input id="to" name="to" value="%s"> <button type="submit">Filtern</button></form>
                %s
                """.formatted(
                        escaped(query.to()), rows.isEmpty() ? none(query) : TABLE.formatted(number(mails), rows)));
    }

    private static String number(List<Mail> mails) {
        return mails.size() == 1 ? "Eine Mail" : mails.size() + " Mails, neueste zuerst";
    }

    private static String none(Query query) {
        return query.to().isEmpty()
                ? "<p>Noch ist keine Mail da. Sobald ein Hinweis jemandem mitgeteilt wird, liegt sie hier.</p>"
                : "<p>Für diesen Empfänger ist keine Mail da. <a href=\"/\">Alle Mails</a></p>";
    }

    static String one(MailContent content) {
        Mail mail = content.mail();
        String html = content.html() == null
                ? "<p>Diese Mail hat keinen HTML-Teil.</p>"
                : "<iframe sandbox title=\"HTML-Teil der Mail\" src=\"/mails/%d/html\"></iframe>".formatted(mail.id());
        return FRAME.formatted(escaped(mail.subject()), """
                <p><a href="/">Alle Mails</a></p>
                <p>An %s, eingegangen am %s</p>
                <h2>Text</h2><pre>%s</pre><h2>HTML</h2>%s<h2>Kopfzeilen</h2><pre>%s</pre>
                """.formatted(
                        escaped(String.join(", ", mail.to())),
                        MOMENT.format(mail.receivedAt()),
                        escaped(content.text()),
                        html,
                        escaped(String.join("\n", content.headers()))));
    }

    private static String row(Mail mail) {
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/mails/%d\">%s</a></td></tr>"
                .formatted(
                        MOMENT.format(mail.receivedAt()),
                        escaped(String.join(", ", mail.to())),
                        mail.id(),
                        escaped(mail.subject().isBlank() ? "(ohne Betreff)" : mail.subject()));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
