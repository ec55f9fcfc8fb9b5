package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The roles of several who are named in the order of their states: {@code the foreign ministers of Chad and Niger, A and B}, {@code A and
 * B, the foreign ministers of Chad and Niger}.
 */
final class RespectiveRoles {

    private static final Set<String> BETWEEN = Set.of(",", "and", "&");
    private static final int MOST_NAMES = 8;
    private static final Set<String> JOINTS = Set.of(",", "and", "&", "the");

    private final ArticleText text;
    private final Lexicon lexicon;

    RespectiveRoles(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The role of the name that begins after {@code first} words of a sentence; {@link Role#NONE} where none is told so. */
    Role role(Sentence sentence, int first) {
        List<String> words = text.forms(sentence);
        int before = 0;
        int at = first;
        while (at > 0) {
            if (endsStates(words, at)) {
                return respective(sentence, words, at - 1, before);
            }
            Token word = sentence.token(at);
            boolean person = text.nameAt(sentence, word, NameType.PERSON).isPresent();
            if (!person && !BETWEEN.contains(word.form())) {
                return Role.NONE;
            }
            boolean starts = person && !isInside(sentence, word);
            before += starts ? 1 : 0;
            at--;
        }
        return Role.NONE;
    }

    /**
     * The role of the name that ends with word {@code last} of a sentence, counted from 0: {@code A and B, the trade ministers of Chad and
     * Niger}; {@link Role#NONE} where none is told so.
     */
    Role roleBehind(Sentence sentence, int last) {
        List<String> words = text.forms(sentence);
        int behind = 0;
        int at = last + 1;
        while (at < words.size() && behind < MOST_NAMES) {
            boolean person = text.nameAt(sentence, sentence.token(at + 1), NameType.PERSON)
                    .isPresent();
            Optional<PhraseIndex.Match<Office>> office = person ? Optional.empty() : officeAt(words, at);
            if (office.isPresent()) {
                return respectiveBehind(sentence, office.get(), behind, 1 + behind + before(sentence, last));
            }
            if (!person && !BETWEEN.contains(words.get(at))) {
                return Role.NONE;
            }
            behind += person && !isInside(sentence, sentence.token(at + 1)) ? 1 : 0;
            at++;
        }
        return Role.NONE;
    }

    /** How many names stand in a row before the one that ends with a word. */
    private int before(Sentence sentence, int last) {
        int names = 0;
        for (int at = last; at >= 0; at--) {
            Token word = sentence.token(at + 1);
            boolean person = text.nameAt(sentence, word, NameType.PERSON).isPresent();
            if (!person && !BETWEEN.contains(word.form())) {
                break;
            }
            names += person && !isInside(sentence, word) ? 1 : 0;
        }
        return names - 1;
    }

    private Optional<PhraseIndex.Match<Office>> officeAt(List<String> words, int comma) {
        int from = comma + 1 < words.size() && words.get(comma + 1).equals("the") ? comma + 2 : comma + 1;
        return words.get(comma).equals(",") && from < words.size()
                ? lexicon.offices().at(words, from)
                : Optional.empty();
    }

    /** Reads {@code OFFICES of STATE, STATE and STATE}. */
    private Role respectiveBehind(Sentence sentence, PhraseIndex.Match<Office> office, int behind, int names) {
        List<String> words = text.forms(sentence);
        List<StateCode> states = new ArrayList<>();
        int at = office.to();
        boolean of = at < words.size() && words.get(at).equals("of");
        at++;
        while (of && at < words.size()) {
            Optional<PhraseIndex.Match<StateName>> state = lexicon.states().at(words, at);
            if (state.isPresent()) {
                states.add(state.get().value().code());
                at = state.get().to();
            } else if (JOINTS.contains(words.get(at))) {
                at++;
            } else {
                break;
            }
        }
        return names > 1 && states.size() == names
                ? new Role(
                        text.words(sentence, office.from(), office.to()),
                        office.value().rank(),
                        states.get(names - 1 - behind))
                : Role.NONE;
    }

    private boolean isInside(Sentence sentence, Token word) {
        return word.index() > 1
                && text.nameAt(sentence, word, NameType.PERSON)
                        .filter(name -> name.span()
                                .contains(sentence.token(word.index() - 1).span()))
                        .isPresent();
    }

    private boolean endsStates(List<String> words, int at) {
        return words.get(at - 1).equals(",")
                && lexicon.states().endingAt(words, at - 1).isPresent();
    }

    /** Reads {@code OFFICES of STATE, STATE and STATE} backwards from word {@code end}. */
    private Role respective(Sentence sentence, List<String> words, int end, int index) {
        List<StateCode> states = new ArrayList<>();
        int at = end;
        while (at > 0) {
            Optional<PhraseIndex.Match<StateName>> state = lexicon.states().endingAt(words, at);
            if (state.isPresent()) {
                states.add(0, state.get().value().code());
                at = state.get().from();
            } else if (JOINTS.contains(words.get(at - 1))) {
                at--;
            } else {
                break;
            }
        }
        boolean of = at > 0 && words.get(at - 1).equals("of");
        Optional<PhraseIndex.Match<Office>> office = of ? lexicon.offices().endingAt(words, at - 1) : Optional.empty();
        if (office.isEmpty() || states.size() < 2 || index >= states.size()) {
            return Role.NONE;
        }
        String title = text.words(sentence, office.get().from(), office.get().to());
        return new Role(title, office.get().value().rank(), states.get(index));
    }
}
