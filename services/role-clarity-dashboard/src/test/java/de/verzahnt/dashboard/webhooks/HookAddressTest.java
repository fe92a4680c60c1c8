package de.verzahnt.dashboard.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.webclient.Names;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@DashboardTest
@Import(HookAddressTest.Meanings.class)
class HookAddressTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Meanings {

        @Bean
        DnsResolver names() {
            return new Names().means("hooks.example", "93.184.216.34").means("inner.example", "10.0.0.5");
        }
    }

    @Autowired
    HookAddress addresses;

    @Test
    void aPublicNameOverHttpsIsTaken() {
        assertThat(addresses.read(" https://hooks.example/verzahnt?von=hub ")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "http://hooks.example/",
                "ftp://hooks.example/",
                "https:///nowhere",
                "https://a:b@hooks.example/",
                "https://hooks.example/#part",
                "https://hooks.example:25/",
                "https://inner.example/",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://169.254.169.254/latest/meta-data",
                "https://192.168.1.1/",
                "https://hooks.example/ä \u0000"
            })
    void whatLeadsWithinOrIsNotSealedIsRefused(String address) {
        assertThat(addresses.read(address)).isEmpty();
    }
}
