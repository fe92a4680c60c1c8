package de.verzahnt.local.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** Takes mails by SMTP; it says 250 only when the mail lies in the store. */
final class MailDoor implements AutoCloseable {

    private static final int LARGEST = 1024 * 1024;
    private static final int MOST_AT_ONCE = 20;

    private final SMTPServer server;

    private MailDoor(SMTPServer server) {
        this.server = server;
    }

    static MailDoor open(MailStore store, int port) {
        SMTPServer server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Verzahnt mailbox")
                .maxMessageSize(LARGEST)
                .maxConnections(MOST_AT_ONCE)
                .hideTLS()
                .insertReceivedHeaders(false)
                .messageHandlerFactory(context -> new Taking(store))
                .build();
        server.start();
        return new MailDoor(server);
    }

    int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static final class Taking implements MessageHandler {

        private final MailStore store;
        private final List<String> recipients = new ArrayList<>();

        Taking(MailStore store) {
            this.store = store;
        }

        @Override
        public void from(String sender) {
            recipients.clear();
        }

        @Override
        public void recipient(String recipient) {
            recipients.add(recipient);
        }

        @Override
        public String data(InputStream message) throws RejectException, IOException {
            try {
                return "kept as " + store.put(List.copyOf(recipients), message.readAllBytes());
            } catch (IOException diskTrouble) {
                throw new RejectException(452, "4.3.1 the mailbox cannot write: " + diskTrouble.getMessage());
            }
        }

        @Override
        public void done() {
            recipients.clear();
        }
    }
}
