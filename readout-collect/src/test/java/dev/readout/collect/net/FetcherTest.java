package dev.readout.collect.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.readout.collect.net.Exchange.Answer;
import dev.readout.collect.net.Exchange.Failed;
import dev.readout.collect.net.Exchange.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {

    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10), 1000);

    private final List<String> resolved = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set before each test
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] words = "words".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, words.length);
            exchange.getResponseBody().write(words);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private final DnsResolver loopback = new DnsResolver() {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            resolved.add(host);
            return new InetAddress[] {InetAddress.getByAddress(new byte[] {127, 0, 0, 1})};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    };

    private Exchange fetch(AddressRules rules, String host) {
        try (Fetcher fetcher = new Fetcher("t (+x)", LIMITS, new CheckedResolver(loopback, rules), 1)) {
            return fetcher.fetch(
                    URI.create("http://" + host + ":" + server.getAddress().getPort() + "/"), List.of());
        }
    }

    @Test
    void connectsToTheAddressThatWasCheckedAndResolvesOnce() {
        Exchange exchange = fetch(AddressRules.withBlocks(List.of("127.0.0.1")), "public.example");

        assertThat(exchange).isInstanceOfSatisfying(Answer.class, answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).asString().isEqualTo("words");
            assertThat(answer.peer()).isEqualTo(InetAddress.getLoopbackAddress());
            assertThat(answer.request())
                    .contains(new Exchange.Field(
                            "Host", "public.example:" + server.getAddress().getPort()));
        });
        assertThat(resolved).containsExactly("public.example");
    }

    @Test
    void aNameThatLeadsInwardIsRefused() {
        assertThat(fetch(AddressRules.publicOnly(), "rebound.example"))
                .isEqualTo(new Failed(Fault.REFUSED, "127.0.0.1 is this machine"));
    }

    @Test
    void anAddressWrittenAsNumbersIsCheckedToo() {
        try (Fetcher fetcher = new Fetcher("t (+x)", LIMITS, AddressRules.publicOnly(), 1)) {
            for (String host : List.of("127.0.0.1", "[::1]", "localhost", "2130706433")) {
                Exchange exchange = fetcher.fetch(
                        URI.create("http://" + host + ":" + server.getAddress().getPort() + "/"), List.of());
                assertThat(exchange).as(host).isInstanceOf(Failed.class);
            }
        }
    }
}
