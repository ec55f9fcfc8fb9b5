package dev.readout.collect.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getAllByName(literal)[0];
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fe80::1",
                "fd12:3456::1",
                "fc00::1",
                "fec0::1",
                "::ffff:127.0.0.1"
            })
    void whatOnlyWeCanReachIsRefused(String literal) {
        assertThat(AddressRules.publicOnly().objection(address(literal))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "224.0.0.1",
                "239.255.255.255",
                "255.255.255.255",
                "192.0.2.7",
                "198.51.100.1",
                "203.0.113.9",
                "0.1.2.3",
                "ff02::1",
                "::",
                "2001:db8::1",
                "2002:7f00:1::",
                "64:ff9b::7f00:1",
                "::127.0.0.1"
            })
    void whatIsNobodysServerIsAlwaysRefused(String literal) {
        assertThat(AddressRules.publicOnly().objection(address(literal))).isPresent();
        assertThat(AddressRules.withPrivate().objection(address(literal))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "169.253.255.255",
                "128.0.0.1",
                "100.128.0.1",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void thePublicInternetMayBeAsked(String literal) {
        assertThat(AddressRules.publicOnly().objection(address(literal))).isEmpty();
    }

    @Test
    void blocksMayBeAllowed() {
        AddressRules rules = AddressRules.withBlocks(List.of("10.1.0.0/16", "127.0.0.1", "fd00::/8"));
        assertThat(rules.objection(address("10.1.2.3"))).isEmpty();
        assertThat(rules.objection(address("127.0.0.1"))).isEmpty();
        assertThat(rules.objection(address("fd00::2"))).isEmpty();
        assertThat(rules.objection(address("10.2.0.1"))).contains("10.2.0.1 is a private network");
        assertThat(rules.objection(address("127.0.0.2"))).isPresent();
        assertThat(rules.objection(address("169.254.169.254"))).isPresent();
        assertThat(AddressRules.withPrivate().objection(address("192.168.0.1"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "intranet.example", "10.0.0.0/33", "10.0.0", "fd00::/129", "300.1.1.1/8"})
    void aBlockThatIsNoneIsNamed(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> AddressRules.withBlocks(List.of(written)));
    }

    @Test
    void aNameIsAskedOnceAndOnePrivateAddressAmongItsAddressesIsEnough() throws UnknownHostException {
        AtomicInteger asked = new AtomicInteger();
        DnsResolver turning = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                return asked.getAndIncrement() == 0
                        ? new InetAddress[] {address("8.8.8.8"), address("8.8.4.4")}
                        : new InetAddress[] {address("8.8.8.8"), address("127.0.0.1")};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        CheckedResolver resolver = new CheckedResolver(turning, AddressRules.publicOnly());

        assertThat(resolver.resolve("turning.example", 443))
                .extracting(socket -> socket.getAddress().getHostAddress())
                .containsExactly("8.8.8.8", "8.8.4.4");
        assertThat(asked).hasValue(1);
        assertThatExceptionOfType(CheckedResolver.Refused.class)
                .isThrownBy(() -> resolver.resolve("turning.example", 443))
                .withMessage("127.0.0.1 is this machine");
    }
}
