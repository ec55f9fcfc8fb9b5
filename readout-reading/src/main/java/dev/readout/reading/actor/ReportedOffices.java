package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whose an office is of which a body of a state tells without naming it: {@code Chad's foreign ministry said the minister had
 * met an envoy}, {@code the Chadian embassy said its ambassador had left}.
 */
final class ReportedOffices {

    private static final int MOST_STEPS = 6;
    private static final Set<String> OWN = Set.of("the", "its");

    private final ArticleText text;
    private final Lexicon lexicon;
    private final NamedStates names;
    private final ModifyingStates modifying;

    ReportedOffices(ArticleText text, Lexicon lexicon, NamedStates names, ModifyingStates modifying) {
        this.text = text;
        this.lexicon = lexicon;
        this.names = names;
        this.modifying = modifying;
    }

    /** The state of the body in whose words an office stands, where the office has no name and no owner of its own. */
    Optional<StateName> of(Sentence sentence, Token office) {
        boolean bare = office.upos() == Upos.NOUN
                && office.xpos().equals("NN")
                && sentence.children(office).stream().allMatch(child -> isOwn(child) || isAttribute(sentence, child));
        Token word = office;
        for (int i = 0; bare && i < MOST_STEPS && word.head() != 0; i++) {
            Token above = sentence.token(word.head());
            if (word.is("ccomp")) {
                return sentence.child(above, "nsubj")
                        .filter(subject -> subject.index() < office.index())
                        .flatMap(subject -> stateOf(sentence, subject));
            }
            word = above;
        }
        return Optional.empty();
    }

    private static boolean isOwn(Token child) {
        return (child.is("det") || child.is("nmod:poss"))
                && OWN.contains(child.form().toLowerCase(Locale.ROOT));
    }

    private boolean isAttribute(Sentence sentence, Token child) {
        return (child.is("amod") || child.is("compound"))
                && text.nameAt(sentence, child, NameType.PERSON).isEmpty();
    }

    private Optional<StateName> stateOf(Sentence sentence, Token body) {
        Optional<StateName> named = names.stateName(sentence, body).filter(name -> name.sort() == StateName.Sort.BODY);
        if (named.isPresent()) {
            return named;
        }
        boolean service = lexicon.words().value("service-noun", sentence, body).isPresent();
        List<StateName> owners =
                service ? modifying.of(sentence, body).stream().distinct().toList() : List.of();
        return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
    }
}
