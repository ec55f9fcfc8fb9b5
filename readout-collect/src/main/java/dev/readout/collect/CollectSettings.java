package dev.readout.collect;

import dev.readout.collect.net.AddressRules;
import dev.readout.collect.net.Limits;
import java.time.Duration;

/**
 * How to collect.
 *
 * @param software who we are, as {@code Readout/1.0}
 * @param contact how those whom we ask can reach the user: an address of mail or of a page
 * @param limits for each request
 * @param addresses which addresses may be asked
 * @param delay between two requests to a host; longer where its robots.txt wants it so
 * @param hostTime how long one host may be asked in a cycle before the rest is left for the next
 * @param redirects how many redirections are followed
 * @param pages how many pages of a source are asked for in a cycle
 * @param connections how many hosts are asked at once
 * @param sitemapAge how old the pages that a sitemap names may be
 */
public record CollectSettings(
        String software,
        String contact,
        Limits limits,
        AddressRules addresses,
        Duration delay,
        Duration hostTime,
        int redirects,
        int pages,
        int connections,
        Duration sitemapAge) {

    /** Checks that there is a contact, and that nothing is less than nothing. */
    public CollectSettings {
        if (software.isBlank() || contact.isBlank()) {
            throw new IllegalArgumentException("those whom we ask want to know who asks: a contact is needed");
        }
        if (contact.chars().anyMatch(sign -> sign < ' ' || sign > '~' || sign == '(' || sign == ')')) {
            throw new IllegalArgumentException(
                    "a contact is an address of mail or of a page, in ASCII without brackets, not \"" + contact + "\"");
        }
        if (delay.isNegative() || hostTime.isNegative() || redirects < 0 || pages < 1 || connections < 1) {
            throw new IllegalArgumentException("delay, time, redirects, pages and connections are not negative");
        }
    }

    /** Two seconds between requests, ten minutes a host, 5 redirections, 200 pages a source, 8 hosts at once. */
    public static CollectSettings usual(String software, String contact, AddressRules addresses) {
        return new CollectSettings(
                software,
                contact,
                Limits.USUAL,
                addresses,
                Duration.ofSeconds(2),
                Duration.ofMinutes(10),
                5,
                200,
                8,
                Duration.ofDays(30));
    }

    /** The same with another time between two requests to a host. */
    public CollectSettings withDelay(Duration other) {
        return new CollectSettings(
                software, contact, limits, addresses, other, hostTime, redirects, pages, connections, sitemapAge);
    }

    /** How we name ourselves to servers. */
    public String userAgent() {
        return software + " (+" + contact + ")";
    }
}
