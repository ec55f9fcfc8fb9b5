package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.StatementAct;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is done by words themselves, whatever reports them: a duty urges, one's own intention promises, one's own
 * "we oppose" rejects, what another will do is expected, and words of blame, denial, danger and praise tell the rest.
 */
final class ContentAct {

    private static final Set<String> DUTY = Set.of("should", "must", "need", "ought");
    private static final Set<String> INTENTION = Set.of("will", "would", "wo", "'ll", "’ll", "shall", "'d", "’d");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no");
    private static final Set<String> CONDITIONS = Set.of("if", "should", "unless", "otherwise");
    private static final Set<String> DETERMINED = Set.of("to", "about", "set", "due");
    private static final int DEPTH = 3;
    private static final int FIRST_WORDS = 9;

    private final Actors actors;
    private final WordClasses words;

    ContentAct(Actors actors, WordClasses words) {
        this.actors = actors;
        this.words = words;
    }

    /** The acts of what is said: that of its main clause, then those of clauses coordinated with it; none if plain. */
    Set<StatementAct> acts(Said said, @Nullable StateCode own) {
        Set<StatementAct> acts = new LinkedHashSet<>();
        Sentence sentence = said.sentence();
        said.root().ifPresent(root -> {
            Optional<StatementAct> first = clause(said, root, own);
            first.ifPresent(acts::add);
            List<Token> others = sentence.children(root, "conj").stream()
                    .filter(other -> said.contains(other) && isClause(sentence, other))
                    .toList();
            for (Token other : others) {
                Optional<StatementAct> act = done(sentence, other, own);
                act.ifPresent(acts::add);
                boolean apart = !sentence.children(other, "mark").isEmpty();
                boolean plain = act.isEmpty() && !isAhead(sentence, other);
                if (apart && (first.isPresent() ? plain : act.isPresent())) {
                    acts.add(StatementAct.SAY);
                }
            }
        });
        return acts;
    }

    private static boolean isClause(Sentence sentence, Token token) {
        return token.upos() == Upos.VERB || sentence.child(token, "cop").isPresent();
    }

    /** What the verb with its subject and auxiliaries does. */
    private Optional<StatementAct> done(Sentence sentence, Token root, @Nullable StateCode own) {
        return intended(sentence, root, own)
                .or(() -> performed(sentence, root, own))
                .or(() -> duty(sentence, root));
    }

    /** The act of one clause. */
    private Optional<StatementAct> clause(Said said, Token root, @Nullable StateCode own) {
        Sentence sentence = said.sentence();
        return done(sentence, root, own)
                .or(() -> threatened(sentence, root))
                .or(() -> judged(said, root))
                .or(() -> foreseen(sentence, root, own));
    }

    /** What is said of something that is called or described by a name: {@code called it a provocation}. */
    Optional<StatementAct> label(Said said) {
        return said.tokens().stream()
                .flatMap(
                        word -> words
                                .value("verdict", said.sentence(), word)
                                .or(() -> words.value("label", said.sentence(), word))
                                .stream())
                .findFirst()
                .map(ContentAct::act);
    }

    /** Whether something is told of that has happened, and not of what is to be: {@code that the talks had ended}. */
    boolean isDone(Said said) {
        Sentence sentence = said.sentence();
        Optional<Token> root = said.root();
        boolean perfect = root.stream()
                .flatMap(verb -> sentence.children(verb, "aux").stream())
                .anyMatch(aux -> aux.lemma().equals("have"));
        boolean result =
                said.tokens().stream().limit(FIRST_WORDS).anyMatch(word -> words.contains("result-word", word.lemma()));
        boolean past = root.filter(verb -> verb.xpos().equals("VBD")
                        && sentence.children(verb, "aux").isEmpty())
                .isPresent();
        return perfect || past || result;
    }

    /** Whether the first noun is something that can be accepted by saying so: an offer, not a bribe. */
    boolean isOffered(Said said) {
        return said.root()
                .filter(root -> words.contains("offered-noun", root.lemma()))
                .isPresent();
    }

    /** Whether what is promised is a threat: {@code vowed to retaliate}. */
    boolean threatens(Said said) {
        return said.root()
                .flatMap(root -> words.value("verdict", said.sentence(), root))
                .filter("warn"::equals)
                .isPresent();
    }

    /** What is expressed: {@code reaffirmed its support for}, {@code voiced regret over}; the first noun that tells. */
    Optional<StatementAct> expressed(Said said) {
        Sentence sentence = said.sentence();
        return sentence.tokens().stream()
                .filter(word -> word.span().start() >= said.spans().get(0).start())
                .limit(FIRST_WORDS)
                .filter(word -> word.upos() == Upos.NOUN || word.upos() == Upos.PROPN)
                .flatMap(word -> words.value("act-noun", sentence, word).stream())
                .findFirst()
                .map(ContentAct::act);
    }

    /** "We oppose", "China hopes", "Washington is ready": the speaker's own side does it by saying so. */
    private Optional<StatementAct> performed(Sentence sentence, Token root, @Nullable StateCode own) {
        Optional<StatementAct> act = words.value("own-act", sentence, root).map(ContentAct::act);
        boolean wished = act.filter(StatementAct.EXPECT::equals).isPresent() && Relations.isPassive(sentence, root);
        if (act.isEmpty() || wished || !isOwn(sentence, root, own, true)) {
            return act.filter(unused -> wished);
        }
        return isNegated(sentence, root) ? Optional.empty() : act;
    }

    private static Optional<StatementAct> duty(Sentence sentence, Token root) {
        return sentence.children(root, "aux").stream().anyMatch(child -> DUTY.contains(lower(child)))
                        || (root.lemma().equals("have")
                                && !root.xpos().equals("VBD") // had to be done: it was done
                                && sentence.child(root, "xcomp").isPresent())
                ? Optional.of(StatementAct.URGE)
                : Optional.empty();
    }

    /** "China will", "we are withdrawing", "Tokyo will not accept". */
    private Optional<StatementAct> intended(Sentence sentence, Token root, @Nullable StateCode own) {
        if (!(isAhead(sentence, root) || isUnderWay(sentence, root)) || !isOwn(sentence, root, own, false)) {
            return Optional.empty();
        }
        boolean refuses = isNegated(sentence, root) && words.contains("concession-verb", root.lemma());
        boolean rejects = words.value("own-act", sentence, root).stream().anyMatch("reject"::equals);
        if (refuses || rejects) {
            return Optional.of(StatementAct.REJECT);
        }
        return Optional.of(strikes(sentence, root) ? StatementAct.WARN : StatementAct.PROMISE);
    }

    /** "Will retaliate", "will take measures if they go on"; not "will look at it if". */
    private boolean strikes(Sentence sentence, Token root) {
        if (isNegated(sentence, root) || !isAhead(sentence, root)) {
            return false;
        }
        boolean hostile = words.contains("hostile-word", root.lemma())
                || sentence.children(root, "obj").stream()
                        .anyMatch(object -> words.contains("hostile-word", object.lemma()));
        return words.contains("striking-verb", root.lemma()) || (hostile && isConditional(sentence, root));
    }

    /** "If they go on, there will be consequences". */
    private Optional<StatementAct> threatened(Sentence sentence, Token root) {
        boolean ill = sentence.subtree(root).stream()
                .anyMatch(word -> words.value("verdict", sentence, word)
                                .filter(value -> !value.equals("praise"))
                                .isPresent()
                        || words.value("own-act", sentence, word)
                                .filter(value -> value.equals("reject"))
                                .isPresent());
        return isConditional(sentence, root) && ill ? Optional.of(StatementAct.WARN) : Optional.empty();
    }

    private static boolean isConditional(Sentence sentence, Token root) {
        return sentence.children(root, "advcl").stream()
                .flatMap(child -> sentence.children(child).stream())
                .anyMatch(word -> (word.is("mark") || word.is("aux")) && CONDITIONS.contains(lower(word)));
    }

    /** What is said of something, by the words nearest to the verb; praise only by its predicate. */
    private Optional<StatementAct> judged(Said said, Token root) {
        Sentence sentence = said.sentence();
        Set<StatementAct> found = new LinkedHashSet<>();
        for (Token word : said.tokens()) {
            Optional<StatementAct> act = distance(sentence, word, root) > DEPTH
                    ? Optional.empty()
                    : words.value("verdict", sentence, word).map(ContentAct::act);
            act.filter(one -> one != StatementAct.PRAISE || isPredicate(sentence, word, root))
                    .ifPresent(found::add);
        }
        return found.size() == 1 && !isNegated(sentence, root) ? found.stream().findFirst() : Optional.empty();
    }

    /** "Was great", "is a great leader"; not "the greatest challenge". */
    private static boolean isPredicate(Sentence sentence, Token word, Token root) {
        boolean copular = sentence.child(root, "cop").isPresent();
        boolean modifies =
                word.head() == root.index() && word.is("amod") && word.xpos().equals("JJ");
        return copular && (word.index() == root.index() || modifies);
    }

    /** "The meeting will help": what others will do, or what will happen, is expected. */
    private Optional<StatementAct> foreseen(Sentence sentence, Token root, @Nullable StateCode own) {
        boolean likely = words.contains("outlook-word", root.lemma());
        if (!isAhead(sentence, root)) {
            return likely ? Optional.of(StatementAct.EXPECT) : Optional.empty();
        }
        boolean condition = sentence.children(root, "advcl").stream()
                .flatMap(child -> sentence.children(child, "mark").stream())
                .anyMatch(mark -> CONDITIONS.contains(lower(mark)));
        boolean passive = Relations.isPassive(sentence, root) || root.lemma().equals("be");
        boolean settled = own != null && !condition && (passive || isSettled(sentence, root));
        return Optional.of(settled ? StatementAct.PROMISE : StatementAct.EXPECT);
    }

    /** "Is withdrawing its complaint": done now, by saying so; not "is working", "is waiting". */
    private boolean isUnderWay(Sentence sentence, Token root) {
        return root.xpos().equals("VBG")
                && sentence.children(root, "aux").stream()
                        .anyMatch(child -> child.lemma().equals("be"))
                && !words.contains("ongoing-verb", root.lemma());
    }

    /** Whether the verb is in the future, or stands for it: will do, is going to do, is to be done, is doing. */
    private static boolean isAhead(Sentence sentence, Token root) {
        boolean will = sentence.children(root, "aux").stream().anyMatch(child -> INTENTION.contains(lower(child)));
        boolean going = root.form().equalsIgnoreCase("going")
                && sentence.child(root, "xcomp").isPresent();
        boolean willBe = sentence.children(root, "cop").stream().anyMatch(child -> INTENTION.contains(lower(child)));
        return will || going || willBe || isSettled(sentence, root);
    }

    /** "Is to visit", "is set to open". */
    private static boolean isSettled(Sentence sentence, Token root) {
        boolean be = sentence.children(root, "aux").stream()
                .anyMatch(child -> child.lemma().equals("be"));
        if (be && Relations.isInfinitive(sentence, root)) {
            return true;
        }
        boolean present = root.lemma().equals("be")
                && (root.xpos().equals("VBZ")
                        || root.xpos().equals("VBP")
                        || root.xpos().equals("VBD"));
        return present
                && sentence.children(root, "xcomp").stream()
                        .flatMap(child -> sentence.children(child, "mark").stream())
                        .anyMatch(mark -> DETERMINED.contains(lower(mark)));
    }

    /** Whether the speaker, or the speaker's state, is who does it, alone or with others. */
    private boolean isOwn(Sentence sentence, Token verb, @Nullable StateCode own, boolean alone) {
        Optional<Token> subject = Relations.subject(sentence, verb);
        if (subject.isEmpty() || Relations.isPassive(sentence, verb)) {
            return false;
        }
        String form = lower(subject.get());
        boolean first = form.equals("we") || form.equals("i");
        if (first || own == null) {
            return first;
        }
        List<StateCode> who = actors.at(sentence, subject.get()).stream()
                .flatMap(actor -> Stream.ofNullable(actor.state()))
                .toList();
        if (isOfSpeaker(sentence, subject.get(), own)) {
            return true;
        }
        boolean does = alone ? !who.isEmpty() && who.stream().allMatch(own::equals) : who.contains(own);
        return does
                || (form.equals("it")
                        && verb.upos() == Upos.VERB
                        && sentence.child(verb, "ccomp").isEmpty());
    }

    /** "Her country", "his ministry", "Omani embassy staff" in the words of somebody of Oman. */
    private boolean isOfSpeaker(Sentence sentence, Token subject, StateCode own) {
        boolean body = words.contains("owned-noun", subject.lemma()) || words.contains("collective", subject.lemma());
        if (!body || subject.upos() != Upos.NOUN) {
            return false;
        }
        boolean possessed = sentence.children(subject).stream()
                .anyMatch(child -> child.deprel().equals("nmod:poss") && child.upos() == Upos.PRON);
        return possessed
                || actors.stateIn(sentence, sentence.subtreeSpan(subject))
                        .filter(name -> name.code().equals(own))
                        .isPresent();
    }

    private static boolean isNegated(Sentence sentence, Token root) {
        return sentence.children(root).stream()
                .anyMatch(child -> (child.is("advmod") || child.is("det")) && NEGATIONS.contains(lower(child)));
    }

    private static int distance(Sentence sentence, Token word, Token root) {
        Token at = word;
        for (int steps = 0; steps <= DEPTH; steps++) {
            if (at.index() == root.index()) {
                return steps;
            }
            boolean aside = (at.is("conj") && at.upos() == Upos.VERB)
                    || at.is("advcl")
                    || at.deprel().equals("acl:relcl")
                    || at.is("parataxis");
            if (at.head() == 0 || aside) {
                return Integer.MAX_VALUE;
            }
            at = sentence.token(at.head());
        }
        return Integer.MAX_VALUE;
    }

    private static StatementAct act(String code) {
        return StatementAct.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
