package de.verzahnt.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The pages, and the same as JSON under {@code /api/mails} for tests. Reads only. */
final class MailPages implements AutoCloseable {

    private static final Pattern ONE = Pattern.compile("(/api)?/mails/(\\d{1,15})(/html)?");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MailStore store;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    private MailPages(MailStore store, HttpServer server) {
        this.store = store;
        this.server = server;
    }

    static MailPages open(MailStore store, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        MailPages pages = new MailPages(store, server);
        server.setExecutor(pages.threads);
        server.createContext("/", pages::answer);
        server.start();
        return pages;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = "GET".equals(exchange.getRequestMethod())
                    ? answerTo(exchange.getRequestURI().getPath(), Query.of(exchange.getRequestURI()), html(exchange))
                    : new Answer(405, Answer.TEXT, "only GET");
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            answer.protection().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** German, unless the browser asks for English before it. */
    private static MailHtml html(HttpExchange exchange) {
        String accepted = exchange.getRequestHeaders().getFirst("Accept-Language");
        boolean english = accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("en");
        return new MailHtml(english ? Locale.ENGLISH : Locale.GERMAN);
    }

    private Answer answerTo(String path, Query query, MailHtml page) throws IOException {
        Matcher one = ONE.matcher(path);
        if (one.matches()) {
            var found = store.find(Long.parseLong(one.group(2)));
            return found.map(mail -> show(mail, page, one.group(1) != null, one.group(3) != null))
                    .orElse(new Answer(404, Answer.TEXT, "no such mail"));
        }
        List<Mail> mails = store.all().stream().filter(query::matches).toList();
        return switch (path) {
            case "/" -> Answer.page(page.list(mails, query));
            case "/api/mails" -> new Answer(200, Answer.JSON, JSON.writeValueAsString(mails));
            case "/health" -> new Answer(200, Answer.JSON, JSON.writeValueAsString(Map.of("status", "UP")));
            default -> new Answer(404, Answer.TEXT, "no such page");
        };
    }

    private static Answer show(MailContent content, MailHtml page, boolean json, boolean html) {
        if (json) {
            return new Answer(200, Answer.JSON, JSON.writeValueAsString(content));
        }
        return html ? Answer.foreign(content.html() == null ? "" : content.html()) : Answer.page(page.one(content));
    }
}
