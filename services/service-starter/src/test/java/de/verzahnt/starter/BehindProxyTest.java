package de.verzahnt.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The caller's own address stands for the proxy's. */
class BehindProxyTest {

    private static final String NATIVE = "server.forward-headers-strategy=native";

    @Nested
    @TestPropertySource(properties = {NATIVE, "server.tomcat.remoteip.internal-proxies=127.0.0.0/8"})
    class TheProxy extends ThingServiceOverHttp {

        @Test
        void linksCarryTheAddressThatPeopleSee() throws Exception {
            assertThat(addressInLinks(this)).isEqualTo("https://hub.example");
        }

        @Test
        void aPrefixOrTheOtherHeaderOfANeighbourTurnsNothing() throws Exception {
            String page = send(get("/v3/api-docs")
                            .header("X-Forwarded-Prefix", "/evil")
                            .header("Forwarded", "host=evil.example"))
                    .body();

            assertThat(page).doesNotContain("evil");
        }
    }

    @Nested
    @TestPropertySource(properties = {NATIVE, "server.tomcat.remoteip.internal-proxies=10.9.9.9/32"})
    class SomebodyElse extends ThingServiceOverHttp {

        @Test
        void whoIsNotTheProxyNamesNoHost() throws Exception {
            assertThat(addressInLinks(this)).startsWith("http://localhost:");
        }
    }

    private static String addressInLinks(ThingServiceOverHttp caller) throws Exception {
        String page = ThingServiceOverHttp.send(caller.get("/v3/api-docs")
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "hub.example")
                        .header("X-Forwarded-For", "203.0.113.7"))
                .body();
        return JsonPath.read(page, "$.servers[0].url");
    }
}
