package dev.readout.language.coreference;

import dev.readout.model.analysis.EntityChain;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Quotation;
import java.util.List;

/**
 * Reads who is meant: names of one person or body, descriptions and pronouns become chains, and quotations get their
 * speakers. Rules and tables only; where two are equally likely, the words are left alone, since a wrong link costs more
 * than a missing one. Immutable; may be shared between threads.
 */
public final class CoreferenceReader {

    private final Roles roles = new Roles();
    private final PersonNames personNames = new PersonNames();
    private final BodyNames bodyNames = new BodyNames(roles);
    private final Descriptions descriptions = new Descriptions(roles);

    /** The chains of an article, and its quotations with their speakers. */
    public Discourse read(ParsedText parse, List<Quotation> quotations) {
        List<Entity> named = new NameChains(parse, personNames, bodyNames, descriptions).entities();
        Referents referents = new Referents(named, parse.sentences());
        Groups groups = new Groups(parse.text(), roles, referents);
        Nominals nominals = new Nominals(parse, roles, descriptions, referents, groups);
        return new Speakers(parse, quotations, referents, nominals, groups).discourse();
    }

    /** The chains in order of first mention. */
    static List<EntityChain> chains(List<Entity> ordered) {
        return ordered.stream().map(entity -> entity.chain(ordered)).toList();
    }
}
