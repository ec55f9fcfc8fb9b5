package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lists of persons with their offices, by the words alone: {@code French Secretary General A, German State Secretary B, and
 * Italian Minister C}. The tree often hangs one name on the other's title, and no longer tells that they stand side by side.
 */
final class NameLists {

    private static final int LONGEST_TITLE = 18;
    private static final int MOST_NAMES = 12;
    private static final Set<Upos> IN_TITLES = Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.DET, Upos.PART, Upos.NUM);
    private static final Set<String> JOINTS =
            Set.of("of", "for", "to", "and", "&", "-", "on", "in", ",", "(", ")", "’s", "'s");
    private static final Set<String> OWNING = Set.of("'s", "’s", "'", "’");
    private static final List<String> ELSEWHERE = List.of("parataxis", "root", "advcl", "acl", "ccomp");

    private final ArticleText text;
    private final Lexicon lexicon;

    NameLists(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The name that comes next in a list that goes on to an {@code and}; empty where a name is its last or in none. */
    Optional<NamedEntity> next(Sentence sentence, NamedEntity name) {
        Optional<NamedEntity> first = following(sentence, name);
        NamedEntity last = name;
        Optional<NamedEntity> following = first;
        for (int i = 0; i < MOST_NAMES && following.isPresent(); i++) {
            if (isJoined(sentence, last, following.get())) {
                return first;
            }
            last = following.get();
            following = following(sentence, last);
        }
        return Optional.empty();
    }

    /** The next person named, if nothing but a comma or {@code and} and a title stands between. */
    private Optional<NamedEntity> following(Sentence sentence, NamedEntity name) {
        Optional<NamedEntity> next = text.names(sentence).stream()
                .filter(other -> other.type() == NameType.PERSON
                        && other.span().start() >= name.span().end())
                .findFirst();
        return next.filter(other -> {
            List<Token> between = between(sentence, name, other);
            return !isOwner(sentence, other) && isTitle(sentence, between) && !startsClause(sentence, between, other);
        });
    }

    /** {@code A and President B's envoy C}: C is next, not B. */
    private static boolean isOwner(Sentence sentence, NamedEntity name) {
        return sentence.tokens().stream()
                .filter(word -> word.span().start() >= name.span().end())
                .findFirst()
                .filter(word -> OWNING.contains(word.form()))
                .isPresent();
    }

    private boolean isTitle(Sentence sentence, List<Token> between) {
        if (between.isEmpty() || between.size() > LONGEST_TITLE) {
            return false;
        }
        int from = between.get(0).form().equals(",") ? 1 : 0;
        from += from < between.size() && between.get(from).upos() == Upos.CCONJ ? 1 : 0;
        List<Token> title = between.subList(from, between.size());
        boolean office = title.stream()
                .anyMatch(word -> lexicon.offices()
                        .at(text.forms(sentence), word.index() - 1)
                        .isPresent());
        return from > 0
                && (office || isOfState(title))
                && title.stream().allMatch(word -> IN_TITLES.contains(word.upos()) || JOINTS.contains(word.form()));
    }

    /** {@code Chad's A, Niger's B and Mali's C}: whose they are stands before each. */
    private boolean isOfState(List<Token> title) {
        for (int i = 1; i < title.size(); i++) {
            if (OWNING.contains(title.get(i).form())) {
                String owner = String.join(
                        " ", title.subList(0, i).stream().map(Token::form).toList());
                return lexicon.states().exactly(owner).isPresent();
            }
        }
        return false;
    }

    /** {@code met with A, President B said}: the second begins something else. */
    private static boolean startsClause(Sentence sentence, List<Token> between, NamedEntity name) {
        List<Token> words = sentence.tokensIn(name.span());
        int first = between.get(0).index();
        int last = words.get(words.size() - 1).index();
        return sentence.tokens().stream()
                .filter(word -> word.index() > first && word.index() <= last)
                .filter(word -> word.head() <= first || word.head() > last)
                .anyMatch(word ->
                        ELSEWHERE.contains(word.deprel()) || word.deprel().startsWith("nsubj"));
    }

    private static boolean isJoined(Sentence sentence, NamedEntity one, NamedEntity other) {
        return between(sentence, one, other).stream()
                .limit(2)
                .anyMatch(word -> word.upos() == Upos.CCONJ && !word.form().equalsIgnoreCase("or"));
    }

    private static List<Token> between(Sentence sentence, NamedEntity one, NamedEntity other) {
        return sentence.tokens().stream()
                .filter(word -> word.span().start() >= one.span().end()
                        && word.span().end() <= other.span().start())
                .toList();
    }
}
