package dev.readout.collect.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of addresses as registries write them.
 *
 * @param first its first address, in bytes
 * @param length how many leading bits are the block's
 * @param access who may ask there
 * @param name what it is, for a person
 */
@SuppressWarnings("ArrayRecordComponent") // private to this package, and never written to
record AddressBlock(byte[] first, int length, Access access, String name) {

    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*)(?:/(\\d{1,3}))?");
    private static final int IPV4_IN_IPV6 = 12;

    enum Access {
        PRIVATE,
        NEVER
    }

    /** Reads {@code 10.0.0.0/8}, access and name, parted by tabs. */
    static AddressBlock parse(String line) {
        String[] cells = line.split("\t", -1);
        String[] block = cells[0].split("/", -1);
        Access access = cells[1].equals("never") ? Access.NEVER : Access.PRIVATE;
        return new AddressBlock(bytes(block[0]), Integer.parseInt(block[1]), access, cells[2]);
    }

    /**
     * Reads a block that a user names.
     *
     * @throws IllegalArgumentException if it is none
     */
    static AddressBlock named(String written) {
        Matcher matcher = NAMED.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a block of addresses is 10.1.0.0/16 or fd00::/8, not \"" + written + "\"");
        }
        byte[] first = bytes(matcher.group(1));
        int bits = first.length * 8;
        int length = matcher.group(2) == null ? bits : Integer.parseInt(matcher.group(2));
        if (length > bits) {
            throw new IllegalArgumentException("a block has at most " + bits + " bits, not \"" + written + "\"");
        }
        return new AddressBlock(first, length, Access.PRIVATE, written);
    }

    /** Whether an address lies in the block. */
    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < length; bit++) {
            int mask = 0x80 >> (bit % 8);
            if (((bytes[bit / 8] ^ first[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String literal) {
        try {
            byte[] bytes = InetAddress.getByName(literal).getAddress();
            return literal.indexOf(':') >= 0 && bytes.length == 4 ? mapped(bytes) : bytes;
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("\"" + literal + "\" is no address", e);
        }
    }

    /** Java takes {@code ::ffff:…} for the address of IPv4 that is in it. */
    private static byte[] mapped(byte[] bytes) {
        byte[] whole = Arrays.copyOf(new byte[IPV4_IN_IPV6], IPV4_IN_IPV6 + bytes.length);
        whole[10] = (byte) 0xff;
        whole[11] = (byte) 0xff;
        System.arraycopy(bytes, 0, whole, IPV4_IN_IPV6, bytes.length);
        return whole;
    }
}
