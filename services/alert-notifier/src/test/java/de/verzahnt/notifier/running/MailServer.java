package de.verzahnt.notifier.running;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server that a test makes slow, strict, or go away; its port stays the same. */
public final class MailServer implements AutoCloseable {

    /** A mail it has taken. */
    public record Taken(String recipient, MimeMessage message) {

        /** Subject and text. */
        public String said() throws IOException, MessagingException {
            var parts = (Multipart) message.getContent();
            return message.getSubject() + "\n" + parts.getBodyPart(0).getContent();
        }

        /** The value of a header; null when there is none. */
        public @Nullable String header(String name) {
            try {
                return message.getHeader(name, null);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final int port = freePort();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Integer>> refusals = new ConcurrentHashMap<>();
    private final AtomicReference<Runnable> beforeAnswer = new AtomicReference<>(() -> {});
    private final Map<String, CountDownLatch> hanging = new ConcurrentHashMap<>();
    private @Nullable SMTPServer server;
    private @Nullable ServerSocket mute;

    /** Begins to listen. */
    public synchronized void up() {
        unmute();
        SMTPServer fresh = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(context -> new Handler())
                .build();
        fresh.start();
        server = fresh;
    }

    /** Nobody listens any more. */
    public synchronized void down() {
        if (server != null) {
            server.stop();
        }
        server = null;
        unmute();
    }

    /** Connections are accepted, by the system, and nobody ever says a word, until it is up again. */
    public synchronized void mute() {
        down();
        try {
            mute = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void unmute() {
        try {
            if (mute != null) {
                mute.close();
            }
            mute = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does not answer any more once it hears of this recipient. */
    public void hangOn(String recipient) {
        hanging.put(recipient, new CountDownLatch(1));
    }

    /** Answers again, the old questions too. */
    public void speakAgain() {
        hanging.values().forEach(CountDownLatch::countDown);
    }

    /** Answers the next mails for this recipient with these codes, then takes them. */
    public void refuse(String recipient, Integer... codes) {
        refusals.computeIfAbsent(recipient, address -> new ConcurrentLinkedQueue<>())
                .addAll(List.of(codes));
    }

    /** Does this once when it has taken a mail, before it says so. */
    public void onceBeforeAnswer(Runnable action) {
        beforeAnswer.set(action);
    }

    /** Its port. */
    public int port() {
        return port;
    }

    /** All it has taken for this recipient, oldest first. */
    public List<Taken> takenFor(String recipient) {
        return taken.stream().filter(mail -> mail.recipient().equals(recipient)).toList();
    }

    @Override
    public void close() {
        speakAgain();
        down();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Handler implements MessageHandler {

        private String recipient = "";

        @Override
        public void from(String sender) {}

        @Override
        public void recipient(String address) throws RejectException {
            recipient = address;
            hang(address);
            Queue<Integer> codes = refusals.get(address);
            Integer code = codes == null ? null : codes.poll();
            if (code != null) {
                throw new RejectException(code, "not now for <" + address + ">");
            }
        }

        private void hang(String address) throws RejectException {
            try {
                CountDownLatch latch = hanging.get(address);
                if (latch != null) {
                    latch.await();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new RejectException(421, "closing");
            }
        }

        @Override
        public String data(InputStream bytes) throws IOException {
            try {
                var message = new MimeMessage(
                        Session.getInstance(new Properties()), new ByteArrayInputStream(bytes.readAllBytes()));
                taken.add(new Taken(recipient, message));
                beforeAnswer.getAndSet(() -> {}).run();
                return "taken";
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void done() {}
    }
}
