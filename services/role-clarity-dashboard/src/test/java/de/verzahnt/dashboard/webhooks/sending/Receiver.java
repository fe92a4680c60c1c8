package de.verzahnt.dashboard.webhooks.sending;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Somebody's program at the other end: keeps what it got and answers as a test says, 204 when it says nothing. */
final class Receiver implements AutoCloseable {

    static final String HOST = "receiver.example";

    /** How it answers once. */
    @FunctionalInterface
    interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** What it got. */
    record Got(String path, Headers headers, String body) {

        String header(String name) {
            return String.valueOf(headers.getFirst(name));
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch silent = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final Deque<Answering> answers = new ArrayDeque<>();

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    URI address() {
        return URI.create("http://" + HOST + ":" + port() + "/hook");
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Answers with these, one after the other. */
    Receiver says(int... statuses) {
        for (int status : statuses) {
            plays(exchange -> exchange.sendResponseHeaders(status, -1));
        }
        return this;
    }

    /** Answers with this status and header. */
    Receiver says(int status, String header, String value) {
        return plays(exchange -> {
            exchange.getResponseHeaders().set(header, value);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    /** Takes what comes and does not answer before it is closed. */
    Receiver saysNothing() {
        return plays(exchange -> {
            silent.countDown();
            try {
                closed.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Waits until somebody waits for an answer. */
    boolean keepsSomebodyWaiting() throws InterruptedException {
        return silent.await(30, TimeUnit.SECONDS);
    }

    synchronized Receiver plays(Answering answer) {
        answers.add(answer);
        return this;
    }

    List<Got> got() {
        return List.copyOf(got);
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        got.add(new Got(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body));
        next().answer(exchange);
        exchange.close();
    }

    private synchronized Answering next() {
        return answers.isEmpty() ? exchange -> exchange.sendResponseHeaders(204, -1) : answers.removeFirst();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
