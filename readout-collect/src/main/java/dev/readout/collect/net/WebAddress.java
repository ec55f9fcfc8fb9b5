package dev.readout.collect.net;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Addresses as feeds, redirections and people write them, brought to one form. */
public final class WebAddress {

    private static final String ILLEGAL = " \"<>\\^`{|}";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private WebAddress() {}

    /**
     * The address that is written, with scheme and host in small letters, without fragment and usual port; signs that may
     * not stand there are encoded. Empty if it is none, or not http or https.
     */
    public static Optional<URI> parse(String written) {
        return uri(written).flatMap(WebAddress::normal);
    }

    /** The address that is written on the page of another. */
    public static Optional<URI> resolve(URI base, String written) {
        return uri(written).map(base::resolve).flatMap(WebAddress::normal);
    }

    /** Whether an address has a scheme that is neither http nor https. */
    public static boolean isForeign(URI base, String written) {
        return uri(written)
                .map(base::resolve)
                .map(URI::getScheme)
                .filter(scheme -> !isWeb(scheme))
                .isPresent();
    }

    /** The host and the port where it is not the usual one: who is asked. */
    public static String host(URI address) {
        String host = String.valueOf(address.getHost());
        return address.getPort() < 0 ? host : host + ":" + address.getPort();
    }

    private static Optional<URI> uri(String written) {
        try {
            return Optional.of(new URI(encoded(asciiHost(written.strip()))));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> normal(URI address) {
        String scheme = address.getScheme();
        if (scheme == null || !isWeb(scheme) || address.getHost() == null) {
            return Optional.empty();
        }
        String lower = scheme.toLowerCase(Locale.ROOT);
        int usual = lower.equals("http") ? 80 : 443;
        String port = address.getPort() < 0 || address.getPort() == usual ? "" : ":" + address.getPort();
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return uri(lower + "://" + address.getHost().toLowerCase(Locale.ROOT) + port + path + query);
    }

    private static boolean isWeb(String scheme) {
        return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    }

    private static String asciiHost(String written) {
        int start = written.indexOf("://") + 3;
        if (start < 3) {
            return written;
        }
        int end = start;
        while (end < written.length() && "/?#:".indexOf(written.charAt(end)) < 0) {
            end++;
        }
        String host = written.substring(start, end);
        return host.chars().allMatch(sign -> sign < 0x80)
                ? written
                : written.substring(0, start) + IDN.toASCII(host) + written.substring(end);
    }

    private static String encoded(String written) {
        StringBuilder encoded = new StringBuilder();
        written.codePoints().filter(sign -> sign >= ' ').forEach(sign -> {
            if (sign < 0x80 && ILLEGAL.indexOf(sign) < 0) {
                encoded.appendCodePoint(sign);
            } else {
                for (byte b : Character.toString(sign).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HEX.toHexDigits(b));
                }
            }
        });
        return encoded.toString();
    }
}
