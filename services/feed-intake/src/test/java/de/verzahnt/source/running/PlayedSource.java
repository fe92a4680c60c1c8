package de.verzahnt.source.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that plays sources: each path answers as a test says, and counts how often it was asked. */
public final class PlayedSource implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    /** What a path answers. */
    public interface Part {
        void play(HttpExchange exchange) throws IOException;
    }

    public PlayedSource() {
        try {
            server = HttpServer.create(new InetSocketAddress(0), 50);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.start();
    }

    /** A path that answers 200 with this text. */
    public void tells(String path, String text) {
        plays(path, exchange -> answer(exchange, 200, text));
    }

    /** A path that answers with this status. */
    public void answers(String path, int status) {
        plays(path, exchange -> answer(exchange, status, "-"));
    }

    /** A path that plays a part; an earlier one there is over. */
    public void plays(String path, Part part) {
        try {
            server.removeContext(path);
        } catch (IllegalArgumentException firstPart) {
            asked.put(path, new AtomicInteger());
        }
        server.createContext(path, exchange -> {
            asked.computeIfAbsent(path, key -> new AtomicInteger()).incrementAndGet();
            try (exchange) {
                part.play(exchange);
            }
        });
    }

    /** How often a path was asked. */
    public int asked(String path) {
        return asked.getOrDefault(path, new AtomicInteger()).get();
    }

    /** A path of this server, under this name of the machine. */
    public URI address(String host, String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    public static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, status == 304 ? -1 : bytes.length);
        if (status != 304) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
