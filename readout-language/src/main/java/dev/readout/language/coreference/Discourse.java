package dev.readout.language.coreference;

import dev.readout.model.analysis.EntityChain;
import dev.readout.model.analysis.Quotation;
import java.util.List;

/**
 * Who is spoken of in an article, and who speaks.
 *
 * @param chains the chains in order of first mention
 * @param quotations the quotations with their speakers, which are indexes into the chains
 */
public record Discourse(List<EntityChain> chains, List<Quotation> quotations) {

    /** Copies the lists. */
    public Discourse {
        chains = List.copyOf(chains);
        quotations = List.copyOf(quotations);
    }
}
