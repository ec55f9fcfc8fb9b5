package dev.readout.collect.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves a host's name once for each connection, and hands out its addresses only if each of them may be asked. The
 * connection is made to those very addresses, so that a name that answers otherwise a moment later gains nothing.
 */
final class CheckedResolver implements DnsResolver {

    private final DnsResolver names;
    private final AddressRules rules;

    CheckedResolver(AddressRules rules) {
        this(SystemDefaultDnsResolver.INSTANCE, rules);
    }

    CheckedResolver(DnsResolver names, AddressRules rules) {
        this.names = names;
        this.rules = rules;
    }

    /** An address that may not be asked. */
    static final class Refused extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        Optional<String> objection = Arrays.stream(addresses)
                .flatMap(address -> rules.objection(address).stream())
                .findFirst();
        if (objection.isPresent()) {
            throw new Refused(objection.get());
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Whether a fault is a refusal, itself or by what lies behind it. */
    static Optional<String> refusal(IOException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused) {
                return Optional.of(String.valueOf(cause.getMessage()));
            }
        }
        return Optional.empty();
    }
}
