package de.verzahnt.systemtests.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sends bytes as they are and reads what comes back: for requests no decent client would make. */
public final class Wire {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final String STREAM = "Content-Type: text/event-stream";

    private Wire() {}

    /** Sends the parts one after another and reads until the service ends the connection; a live stream only to its head. */
    public static Answer send(URI to, List<byte[]> parts) {
        try (Socket socket = new Socket(to.getHost(), to.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket, parts);
            return Answer.of(read(socket.getInputStream()));
        } catch (IOException failure) {
            throw new UncheckedIOException(to + ": not reachable (expected: a running service)", failure);
        }
    }

    /** A service that has heard enough may hang up before all was said; its answer counts all the same. */
    private static void write(Socket socket, List<byte[]> parts) {
        try {
            OutputStream out = socket.getOutputStream();
            for (byte[] part : parts) {
                out.write(part);
            }
            out.flush();
            socket.shutdownOutput();
        } catch (IOException refused) {
            // What it said before is read next.
        }
    }

    /** One letter a byte: lengths count bytes. */
    private static String read(InputStream in) {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                heard.write(buffer, 0, n);
                if (n < buffer.length
                        && heard.toString(StandardCharsets.ISO_8859_1).contains(STREAM)) {
                    break;
                }
            }
        } catch (SocketTimeoutException silent) {
            return "no end within " + PATIENCE_MILLIS + " ms: " + heard.toString(StandardCharsets.ISO_8859_1);
        } catch (IOException reset) {
            // The rest is lost; what came first is what it wanted to say.
        }
        return heard.toString(StandardCharsets.ISO_8859_1);
    }

    private static boolean isStream(ByteArrayOutputStream heard) {
        String text = heard.toString(StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        return end > 0 && text.substring(0, end).contains(STREAM);
    }
}
