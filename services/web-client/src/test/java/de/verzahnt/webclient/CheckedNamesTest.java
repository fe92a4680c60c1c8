package de.verzahnt.webclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;

class CheckedNamesTest {

    @Test
    void aNameThatMeansAPrivateAddressAtTheSecondLookUpIsRefusedThen() throws UnknownHostException {
        CheckedNames names = checked(new Names().means("quelle.example", "93.184.216.34", "10.0.0.5"));

        assertThat(names.resolve("quelle.example")).hasSize(1);
        assertThatThrownBy(() -> names.resolve("quelle.example")).isInstanceOf(ForbiddenAddressException.class);
    }

    @Test
    void oneAddressThatIsNotPublicSpoilsTheName() {
        CheckedNames mixed = checked(new Both());

        assertThatThrownBy(() -> mixed.resolve("quelle.example")).isInstanceOf(ForbiddenAddressException.class);
    }

    @Test
    void anAddressInDigitsIsCheckedLikeANameHoweverItIsWritten() {
        CheckedNames names = checked(new Names());

        assertThatThrownBy(() -> names.resolve("127.0.0.1")).isInstanceOf(ForbiddenAddressException.class);
        assertThatThrownBy(() -> names.resolve("2130706433")).isInstanceOf(ForbiddenAddressException.class);
        assertThatThrownBy(() -> names.resolve("::ffff:10.0.0.1")).isInstanceOf(ForbiddenAddressException.class);
    }

    @Test
    void aHostThatTheConfigurationAllowsIsNotChecked() throws UnknownHostException {
        Names meanings = new Names().means("hub.local", "127.0.0.1");
        CheckedNames names = new CheckedNames(meanings, PublicAddresses::contain, Set.of("hub.local"));

        assertThat(names.resolve("hub.local")).containsExactly(InetAddress.getByName("127.0.0.1"));
    }

    private static CheckedNames checked(DnsResolver names) {
        return new CheckedNames(names, PublicAddresses::contain, Set.of());
    }

    private static final class Both implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("192.168.1.1")};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
