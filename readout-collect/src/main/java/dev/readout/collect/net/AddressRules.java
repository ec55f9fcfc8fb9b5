package dev.readout.collect.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Which addresses may be asked. Those of this machine, of private networks, of links and the like are refused, so that no
 * feed or redirection can make us ask what only we can reach ({@code special-addresses.tsv}, after IANA's registries).
 */
public final class AddressRules {

    private static final String TABLE = "special-addresses.tsv";

    private static final AddressRules PUBLIC = new AddressRules(List.of(), false);

    private final List<AddressBlock> blocks = load();
    private final List<AddressBlock> allowed;
    private final boolean allAllowed;

    private AddressRules(List<AddressBlock> allowed, boolean allAllowed) {
        this.allowed = allowed;
        this.allAllowed = allAllowed;
    }

    /** Only the public Internet may be asked. */
    public static AddressRules publicOnly() {
        return PUBLIC;
    }

    /** This machine and private networks may be asked too; multicast and the like may not. */
    public static AddressRules withPrivate() {
        return new AddressRules(List.of(), true);
    }

    /**
     * Some blocks of private networks may be asked too.
     *
     * @param blocks as {@code 10.1.0.0/16}; a single address without length is a block of one
     * @throws IllegalArgumentException if one is none
     */
    public static AddressRules withBlocks(List<String> blocks) {
        return new AddressRules(blocks.stream().map(AddressBlock::named).toList(), false);
    }

    /** What speaks against an address ({@code 10.1.2.3 is a private network}); empty if it may be asked. */
    public Optional<String> objection(InetAddress address) {
        return blocks.stream()
                .filter(block -> block.contains(address))
                .findFirst()
                .filter(block -> block.access() == AddressBlock.Access.NEVER || !isAllowed(address))
                .map(block -> address.getHostAddress() + " is " + block.name());
    }

    private boolean isAllowed(InetAddress address) {
        return allAllowed || allowed.stream().anyMatch(block -> block.contains(address));
    }

    private static List<AddressBlock> load() {
        try (InputStream in = AddressRules.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the table " + TABLE + " is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AddressBlock::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
