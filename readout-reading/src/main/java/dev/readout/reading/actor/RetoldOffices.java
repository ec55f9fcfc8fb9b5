package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.Leader;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads whose somebody is, named without a word of description, out of what the next sentence calls its subject: {@code Ana Holm
 * flew to Accra on Monday. The Danish minister met …}. Who is nobody's official is described where he is first named.
 */
final class RetoldOffices {

    /** Over how many sentences with {@code he} or {@code she} as their subject the description may come. */
    private static final int MOST_BETWEEN = 1;

    private static final Set<String> PRONOUNS = Set.of("he", "she");

    private final ArticleText text;
    private final Lexicon lexicon;
    private final RoleBefore before;
    private final RoleReader roles;

    RetoldOffices(ArticleText text, Lexicon lexicon, RoleReader roles) {
        this.text = text;
        this.lexicon = lexicon;
        this.before = new RoleBefore(text, lexicon);
        this.roles = roles;
    }

    /** The office by which the one whom these names name is called; none where nothing tells that it is this one's. */
    Role of(List<NamedEntity> names) {
        NamedEntity first = names.get(0);
        List<Sentence> body = text.body();
        int at = body.indexOf(text.sentences().get(first.sentence()));
        if (at < 0 || !isBareSubject(body.get(at), first)) {
            return Role.NONE;
        }
        for (int next = at + 1; next < body.size() && next <= at + 1 + MOST_BETWEEN; next++) {
            Sentence sentence = body.get(next);
            Optional<Token> subject = subject(sentence);
            if (subject.isEmpty()) {
                return Role.NONE;
            }
            if (!PRONOUNS.contains(subject.get().form().toLowerCase(Locale.ROOT))) {
                return subject.filter(noun -> isDefinite(sentence, noun))
                        .map(noun -> before.of(sentence, noun.index()))
                        .filter(role -> role.state() != null && role.rank() != null && OfficeWords.isHigh(role.rank()))
                        .filter(role -> !isOther(role, sentence, names))
                        .orElse(Role.NONE);
            }
        }
        return Role.NONE;
    }

    /** A full name that is the subject of its sentence, with nothing said of who that is. */
    private boolean isBareSubject(Sentence sentence, NamedEntity name) {
        List<Token> words = sentence.tokensIn(name.span());
        int last = words.isEmpty() ? 0 : words.get(words.size() - 1).index();
        boolean followed = last < sentence.tokens().size()
                && sentence.token(last + 1).form().equals(",");
        return words.size() > 1
                && !followed
                && subject(sentence)
                        .filter(words::contains)
                        .filter(head -> sentence.children(head).stream().allMatch(words::contains))
                        .isPresent();
    }

    /** The subject of the main clause, or of what is said in front of it: {@code A will come, officials said}. */
    private static Optional<Token> subject(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.is("nsubj") && token.head() != 0)
                .filter(token -> isMain(sentence.token(token.head())))
                .findFirst();
    }

    private static boolean isMain(Token verb) {
        return verb.head() == 0 || verb.is("ccomp") || verb.is("parataxis");
    }

    /** {@code the Danish minister}, {@code Bolivia's defence minister}, with no name of its own. */
    private boolean isDefinite(Sentence sentence, Token noun) {
        boolean one = noun.xpos().equals("NN") || noun.xpos().equals("NNP");
        boolean known = sentence.children(noun).stream()
                .anyMatch(child ->
                        child.form().equalsIgnoreCase("the") || child.deprel().equals("nmod:poss"));
        boolean named = text.names(sentence).stream()
                .filter(name -> name.type() == NameType.PERSON)
                .flatMap(name -> sentence.tokensIn(name.span()).stream())
                .anyMatch(word -> word.equals(noun) || word.head() == noun.index());
        return one && known && !named;
    }

    /** Whether the article names another one before who has such an office of that state. */
    private boolean isOther(Role role, Sentence sentence, List<NamedEntity> names) {
        return text.names().stream()
                .filter(name -> name.sentence() <= sentence.index() && !names.contains(name))
                .anyMatch(name -> {
                    Role told = roles.around(name);
                    boolean same = Objects.equals(told.state(), role.state()) && told.rank() == role.rank();
                    return same || isKnown(name, role);
                });
    }

    private boolean isKnown(NamedEntity name, Role role) {
        return lexicon.leaders().named(text.words(name.span())).stream()
                .map(Leader::state)
                .anyMatch(state -> state.equals(role.state()));
    }
}
