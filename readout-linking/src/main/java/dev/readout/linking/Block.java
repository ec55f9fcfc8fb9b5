package dev.readout.linking;

import java.util.List;
import java.util.function.Consumer;

/**
 * The accounts under one key. A pair that lies in several blocks together is compared in the first of them, so that each
 * block can be worked through by itself, whole or in parts: a block cut into {@code n} parts is each part with itself and
 * each with each other.
 */
public final class Block {

    private final String key;

    /** The block of a key, by time or by trace. */
    public Block(String key) {
        this.key = key;
    }

    /** Compares each account of a part with each other one of it. */
    public void compare(List<BlockMember> part, Consumer<Fit> fits) {
        for (int i = 0; i < part.size(); i++) {
            for (int j = i + 1; j < part.size(); j++) {
                compare(part.get(i), part.get(j), fits);
            }
        }
    }

    /** Compares each account of a part with each of another part, none of which is in both. */
    public void compare(List<BlockMember> part, List<BlockMember> another, Consumer<Fit> fits) {
        for (BlockMember one : part) {
            for (BlockMember other : another) {
                compare(one, other, fits);
            }
        }
    }

    private void compare(BlockMember one, BlockMember other, Consumer<Fit> fits) {
        Telling first = one.telling();
        Telling second = other.telling();
        if (first.compareTo(second) > 0) {
            compare(other, one, fits);
        } else if (one.meetingPoint(other).filter(key::equals).isPresent()) {
            Likeness.of(first, second).ifPresent(figure -> fits.accept(new Fit(first.ref(), second.ref(), figure)));
        }
    }
}
