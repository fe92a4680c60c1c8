package de.verzahnt.webclient;

import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/** An HTTP client that does nothing by itself: it follows, repeats, keeps and remembers nothing, and knows no proxy. */
public final class PlainClient {
    private static final String USER_AGENT = "Verzahnt/0.1 (+https://github.com/verzahnt/verzahnt)";

    private PlainClient() {}

    /**
     * One that connects to what these names yield.
     *
     * @param connect time to reach a server
     * @param silence longest time without a byte
     * @param atOnce most connections
     */
    public static CloseableHttpClient of(Duration connect, Duration silence, int atOnce, DnsResolver names) {
        return HttpClients.custom()
                .setConnectionManager(connections(connect, silence, atOnce, names))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(silence))
                        .setConnectionRequestTimeout(Timeout.of(connect))
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(USER_AGENT)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(
            Duration connect, Duration silence, int atOnce, DnsResolver names) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setMaxConnTotal(atOnce)
                .setMaxConnPerRoute(atOnce)
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(Timeout.of(silence))
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(connect))
                        .setSocketTimeout(Timeout.of(silence))
                        .build())
                .build();
    }
}
