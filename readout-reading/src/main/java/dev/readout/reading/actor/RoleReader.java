package dev.readout.reading.actor;

import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads office and state out of the words before a name ({@code US Deputy Secretary of State Kurt Campbell}) and after it
 * ({@code Fumio Kishida, Japan's prime minister}).
 */
final class RoleReader {

    private static final int MOST_BEFORE = 14;

    private final ArticleText text;
    private final Lexicon lexicon;
    private final Portfolios portfolios;
    private final RespectiveRoles respective;
    private final RoleBefore before;
    private final RoleAfter after;

    RoleReader(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.portfolios = new Portfolios(lexicon);
        this.respective = new RespectiveRoles(text, lexicon);
        this.before = new RoleBefore(text, lexicon);
        this.after = new RoleAfter(text, lexicon);
    }

    /** The role that stands around one name. */
    Role around(NamedEntity name) {
        Sentence sentence = text.sentences().get(name.sentence());
        List<Token> tokens = sentence.tokensIn(name.span());
        if (tokens.isEmpty()) {
            return Role.NONE;
        }
        int first = TitleSpans.withoutShortForm(
                sentence, withoutHonours(sentence, tokens.get(0).index() - 1));
        int last = tokens.get(tokens.size() - 1).index() - 1;
        Role told = before.of(sentence, first);
        if (told.equals(Role.NONE) && first > 1 && sentence.token(first).form().equals(",")) {
            told = introduced(sentence, first - 1);
        }
        if (told.state() != null && told.rank() == null) {
            told = told.or(new Role(null, rankOfOther(sentence, first), null));
        }
        if (told.state() == null) {
            told = respective
                    .role(sentence, first)
                    .or(respective.roleBehind(sentence, last))
                    .or(told);
        }
        Role shared = shared(sentence, first, last, told);
        return shared.isComplete() ? shared : shared.or(after.of(sentence, last));
    }

    /**
     * {@code the Prime Minister of Fiji, H.E. Dr X}: where the forms of honour before a name begin; not behind several, {@code to
     * three experts, President X said}.
     */
    private int withoutHonours(Sentence sentence, int nameStart) {
        int at = nameStart;
        while (at > 1 && FormsOfAddress.isAddress(sentence.token(at).form(), lexicon.words())) {
            at--;
        }
        boolean one = at > 1
                && sentence.token(at).form().equals(",")
                && !sentence.token(at - 1).xpos().endsWith("S");
        return one ? at : nameStart;
    }

    /**
     * {@code the Mexican ambassador, Pablo Monroy}, {@code the Omani Minister of Trade, A}: the office stands right before the comma,
     * or what it deals with; {@code his Omani counterpart, A}.
     */
    private Role introduced(Sentence sentence, int comma) {
        List<String> words = text.forms(sentence);
        boolean office = lexicon.offices().endingAt(words, comma).isPresent()
                || portfolios.officeBefore(words, comma) != Portfolios.NONE;
        boolean owned = lexicon.states()
                .endingAt(words, comma)
                .filter(state -> RoleBefore.isOwner(words, state.from()))
                .isPresent();
        boolean counterpart = isCounterpart(sentence, comma);
        Role role = office || owned || counterpart ? before.of(sentence, comma) : Role.NONE;
        return role.rank() == null && !counterpart ? Role.NONE : role;
    }

    private boolean isCounterpart(Sentence sentence, int at) {
        return at > 0
                && lexicon.words()
                        .value("counterpart-noun", sentence, sentence.token(at))
                        .isPresent();
    }

    /** {@code Foreign Minister A and his Omani counterpart, B}: of the rank of whose counterpart somebody is; null where he is none. */
    private Office.@Nullable Rank rankOfOther(Sentence sentence, int nameStart) {
        int word = nameStart > 1 && sentence.token(nameStart).form().equals(",") ? nameStart - 1 : nameStart;
        List<String> words = text.forms(sentence);
        for (int at = word; isCounterpart(sentence, word) && at > 0; at--) {
            Optional<Office.Rank> rank = lexicon.offices()
                    .endingAt(words, at)
                    .map(match -> match.value().rank());
            if (rank.isPresent()) {
                return rank.get() == Office.Rank.PRIVATE ? null : rank.get();
            }
        }
        return null;
    }

    /** {@code Greek and Turkish ministers A and B}: the first state is the first one's, the second the second one's. */
    private Role shared(Sentence sentence, int nameStart, int nameEnd, Role told) {
        List<String> words = text.forms(sentence);
        boolean first = nameEnd + 1 < words.size() && words.get(nameEnd + 1).equals("and");
        if (!first || told.state() == null) {
            return told;
        }
        for (int at = nameStart; at > Math.max(0, nameStart - MOST_BEFORE); at--) {
            Optional<PhraseIndex.Match<StateName>> second = lexicon.states().endingAt(words, at);
            if (second.isPresent()) {
                int joint = second.get().from() - 1;
                boolean joined = joint > 0 && words.get(joint).equals("and");
                Optional<StateCode> own = joined
                        ? lexicon.states()
                                .endingAt(words, joint)
                                .map(match -> match.value().code())
                        : Optional.empty();
                return own.map(state -> new Role(told.title(), told.rank(), state, told.usual()))
                        .orElse(told);
            }
        }
        return told;
    }
}
