package dev.readout.page;

import java.util.Optional;

/**
 * A first look at the pages of an archive, before the article in them is made out: whoever fills an archive does not pick its
 * pages one by one.
 */
@FunctionalInterface
public interface ArchiveGate {

    /** Lets every page in. */
    ArchiveGate OPEN = words -> Optional.empty();

    /**
     * Why a page with these words is passed over, in a word or two to count by; empty if it is to be read.
     *
     * @param words what the page shows, roughly
     */
    Optional<String> refusal(String words);
}
