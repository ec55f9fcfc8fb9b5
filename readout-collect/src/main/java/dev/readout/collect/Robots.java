package dev.readout.collect;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.readout.collect.archive.Archive;
import dev.readout.collect.net.ContentCoding;
import dev.readout.collect.net.Exchange;
import dev.readout.collect.net.Exchange.Answer;
import dev.readout.collect.net.Exchange.Failed;
import dev.readout.collect.net.Fetcher;
import dev.readout.collect.net.WebAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What hosts ask of robots (RFC 9309): read once a day; where there is none, all may be fetched; where it cannot be had,
 * nothing.
 */
final class Robots {

    private static final List<String> NAMES = List.of("readout");
    private static final Duration VALID = Duration.ofDays(1);
    private static final int LONGEST = 512 << 10;
    private static final int HOPS = 5;
    private static final int SUCCESS = 200;

    private final Fetcher fetcher;
    private final Archive archive;
    private final InstantSource clock;
    private final Map<String, Rules> known = new ConcurrentHashMap<>();

    Robots(Fetcher fetcher, Archive archive, InstantSource clock) {
        this.fetcher = fetcher;
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * What a host asks.
     *
     * @param rules its rules, or null where they cannot be had
     * @param trouble what came instead of rules, or null
     * @param until how long they hold
     */
    record Rules(@Nullable BaseRobotRules rules, @Nullable Exchange trouble, Instant until) {

        boolean allows(URI address) {
            return rules == null || rules.isAllowed(address.toString());
        }

        Optional<Duration> delay() {
            return rules == null || rules.getCrawlDelay() <= 0
                    ? Optional.empty()
                    : Optional.of(Duration.ofMillis(rules.getCrawlDelay()));
        }
    }

    /** What the host of an address asks; it is asked for its rules if they are not known. */
    Rules rules(URI address, HostLine line) throws InterruptedException {
        String key = address.getScheme() + "://" + WebAddress.host(address);
        Rules held = known.get(key);
        if (held != null && held.until().isAfter(clock.instant())) {
            return held;
        }
        line.turn();
        Rules read = read(URI.create(key + "/robots.txt"));
        if (read.trouble() == null) {
            known.put(key, read);
        }
        return read;
    }

    private Rules read(URI address) {
        URI at = address;
        for (int hop = 0; hop <= HOPS; hop++) {
            Exchange exchange = fetcher.fetch(at, List.of());
            if (!(exchange instanceof Answer answer)) {
                return trouble(exchange);
            }
            archive.response(Archive.Part.OTHER, answer, clock.instant());
            Optional<URI> next =
                    Redirection.target(answer).flatMap(target -> WebAddress.resolve(answer.asked(), target));
            if (next.isEmpty()) {
                return of(address, answer);
            }
            at = next.get();
        }
        return rules(new SimpleRobotRulesParser().failedFetch(404));
    }

    private Rules of(URI address, Answer answer) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        if (answer.status() == SUCCESS) {
            byte[] body = ContentCoding.unpack(
                            answer.body(), answer.field("Content-Encoding").orElse(""), LONGEST)
                    .bytes();
            return rules(parser.parseContent(
                    address.toString(), body, answer.field("Content-Type").orElse("text/plain"), NAMES));
        }
        return answer.status() >= 500 || answer.status() == 429 ? trouble(answer) : rules(parser.failedFetch(404));
    }

    private Rules rules(BaseRobotRules rules) {
        return new Rules(rules, null, clock.instant().plus(VALID));
    }

    private Rules trouble(Exchange exchange) {
        return new Rules(null, exchange, clock.instant());
    }

    /** What the trouble with a host's rules was, for a person. */
    static String words(Exchange trouble) {
        return trouble instanceof Failed failed
                ? "its robots.txt cannot be had: " + failed.detail()
                : "its robots.txt cannot be had: status " + ((Answer) trouble).status();
    }
}
