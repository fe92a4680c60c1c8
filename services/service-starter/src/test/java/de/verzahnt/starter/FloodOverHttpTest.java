package de.verzahnt.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Senders that are many or slow, and what others notice of them: nothing. */
@TestPropertySource(
        properties = {
            "verzahnt.limits.grace=1s",
            "verzahnt.limits.bodies-of-one-address=3",
            "server.tomcat.threads.max=6",
            "server.tomcat.connection-timeout=2s"
        })
class FloodOverHttpTest extends ThingServiceOverHttp {

    private static final String BEGIN = "POST /api/v1/things/1 HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 200000\r\n\r\n";

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    @Test
    void aSlowSenderIsHungUpOn() throws Exception {
        try (Socket slow = from("127.0.0.2")) {
            write(slow, BEGIN);
            while (slow.getInputStream().available() == 0) {
                write(slow, "a");
                LockSupport.parkNanos(PAUSE);
            }

            String answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 408").contains("urn:verzahnt:problem:too-slow");
        }
    }

    @Test
    void manySlowSendersOfOneAddressKeepNobodyElseOut() throws Exception {
        List<Socket> flood = new ArrayList<>();
        try {
            for (int i = 0; i < 30; i++) {
                Socket slow = from("127.0.0.3");
                flood.add(slow);
                write(slow, BEGIN);
            }

            assertThat(put("{}").statusCode()).isNotEqualTo(503);
        } finally {
            for (Socket slow : flood) {
                slow.close();
            }
        }
    }

    private Socket from(String address) throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
        socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port()));
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
