package dev.readout.reading.statement;

import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.SpeechAct;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.StatementAct;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a speaker does by saying something: the reporting word decides, but where it only says that something was said,
 * what was said does. What is not yet said, or denied to have been said, is nothing.
 */
final class ActReader {

    private static final Set<String> NOT_YET =
            Set.of("will", "would", "wo", "shall", "should", "may", "might", "could", "can", "must", "ought");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither", "nor");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

    private static final Set<String> CONSENT = Set.of("infinitive:agree", "infinitive:consent", "object:accept");
    private static final Set<String> NAMING = Set.of("name", "identify", "quote");

    private static final Set<String> VIEWS =
            Set.of("noun:view", "noun:opinion", "noun:belief", "noun:conviction", "noun:understanding");

    private static final Set<SpeechAct> UTTERED =
            Set.of(SpeechAct.PROMISE, SpeechAct.URGE, SpeechAct.WARN, SpeechAct.ACCUSE);

    /** What two sides do together is agreed between them. */
    private static final Set<StatementAct> SHARED = Set.of(StatementAct.SAY, StatementAct.PROMISE);

    private final ArticleText text;
    private final Actors actors;
    private final WordClasses words;
    private final ContentAct contents;
    private final Verdicts verdicts;

    ActReader(ArticleText text, Actors actors, WordClasses words) {
        this.text = text;
        this.actors = actors;
        this.words = words;
        this.contents = new ContentAct(actors, words);
        this.verdicts = new Verdicts(words);
    }

    /**
     * What is done by the words of a quotation in one sentence; nothing where nobody has said them, or where only talk is
     * told of.
     *
     * @param said the words
     */
    Set<StatementAct> acts(Quotation quotation, List<Actor> speakers, Said said) {
        TextSpan cue = quotation.cue();
        boolean taken = quotation.rule().equals("object:accept") && !contents.isOffered(said);
        if (cue != null && isLeftOpen(quotation, cue)) {
            return Set.of(StatementAct.SAY);
        }
        if (isAsked(cue, said) || isNone(quotation, said)) {
            return Set.of();
        }
        if ((cue != null && !isReported(cue)) || taken || isDeed(quotation, said)) {
            return Set.of();
        }
        if (isWish(quotation) && speakers.stream().anyMatch(Actor::isParty)) {
            return Set.of(StatementAct.URGE);
        }
        return plain(quotation)
                .map(act -> refined(act, quotation, speakers, said))
                .orElse(Set.of());
    }

    /** "Does he believe that …?": who asks whether it was said does not say that it was. */
    private static boolean isAsked(@Nullable TextSpan cue, Said said) {
        Sentence sentence = said.sentence();
        boolean question = sentence.token(sentence.tokens().size()).form().startsWith("?");
        return question
                && cue != null
                && sentence.headOf(cue).stream()
                        .flatMap(verb -> sentence.children(verb).stream()
                                .filter(child -> child.is("nsubj"))
                                .filter(subject -> subject.index() < verb.index())
                                .flatMap(subject -> sentence.children(verb, "aux").stream()
                                        .filter(aux -> aux.index() < subject.index())))
                        .findFirst()
                        .isPresent();
    }

    /** "Offered no evidence", "made no promise": nothing was said. */
    private boolean isNone(Quotation quotation, Said said) {
        String rule = quotation.rule();
        Optional<Token> noun = rule.startsWith("object:")
                ? said.root()
                : rule.startsWith("noun:") && quotation.cue() != null
                        ? said.sentence().headOf(quotation.cue())
                        : Optional.empty();
        return UTTERED.contains(quotation.act())
                && noun.filter(word -> said.sentence().children(word, "det").stream()
                                .anyMatch(child -> lower(child).equals("no")))
                        .isPresent();
    }

    /** "Seoul wants the ban lifted": what a party wants others to do, not what it wants to do. */
    private static boolean isWish(Quotation quotation) {
        String rule = quotation.rule();
        return rule.equals("request:want") || rule.equals("object:want") || rule.equals("relative:want");
    }

    /** "Did not rule out", "would not deny": what is not rejected is said to be possible. */
    private boolean isLeftOpen(Quotation quotation, TextSpan cue) {
        return quotation.act() == SpeechAct.REJECT
                && text.sentenceAround(cue).stream()
                        .flatMap(sentence -> sentence.headOf(cue).stream()
                                .flatMap(verb -> sentence.children(verb, "advmod").stream()))
                        .anyMatch(child -> NEGATIONS.contains(lower(child)));
    }

    /**
     * What is done and not said by a verb that reports elsewhere: {@code banned imports}, {@code recalled its ambassador},
     * {@code called a session}.
     */
    private boolean isDeed(Quotation quotation, Said said) {
        String rule = quotation.rule();
        boolean object = rule.startsWith("object:") || rule.startsWith("passive:");
        String cue = rule.substring(rule.indexOf(':') + 1);
        if (rule.equals("clause:speak") || rule.equals("clause:talk")) {
            // "had spoken three times since the treaty was signed" is talk told of
            return !isThatClause(said);
        }
        if (cue.equals("ask") && isAnonymity(said)) {
            return true;
        }
        if (rule.equals("preposition:call")) {
            return isVisit(quotation, said);
        }
        if (!object) {
            return false;
        }
        if (cue.equals("call") && verdicts.label(said).isPresent()) {
            return false;
        }
        boolean hugged = cue.equals("embrace")
                && said.root().filter(noun -> noun.upos() == Upos.PROPN).isPresent();
        if (hugged) {
            return true;
        }
        boolean unwanted = said.tokens().stream().anyMatch(token -> token.form().equalsIgnoreCase("persona"));
        return unwanted
                || words.contains("deed-verb", cue)
                || said.root()
                        .filter(noun -> words.contains(cue + "-deed", noun.lemma()))
                        .isPresent();
    }

    /** {@code Asked that the deposits be scrapped}: demands, where {@code asked whether} would only ask. */
    private static boolean isThatClause(Said said) {
        return said.tokens().stream().limit(1).anyMatch(token -> token.form().equalsIgnoreCase("that"));
    }

    /** {@code Asked not to be named}. */
    private static boolean isAnonymity(Said said) {
        return said.root()
                .filter(verb -> NAMING.contains(verb.lemma()) && Relations.isPassive(said.sentence(), verb))
                .isPresent();
    }

    /** {@code Called on the minister}, {@code called there on Monday}; who is called on to do something is urged. */
    private boolean isVisit(Quotation quotation, Said said) {
        TextSpan cue = quotation.cue();
        boolean on = cue != null && text.words(cue).toLowerCase(Locale.ROOT).matches(".* (on|at|in|there)");
        return on
                && said.tokens().stream()
                        .noneMatch(token -> token.upos() == Upos.VERB
                                && (token.xpos().equals("VB") || token.xpos().equals("VBG")));
    }

    private boolean isReported(TextSpan cue) {
        Optional<Sentence> around = text.sentenceAround(cue);
        Optional<Token> verb = around.flatMap(sentence -> sentence.headOf(cue));
        return verb.isEmpty()
                || (!words.contains("unspoken-word", verb.get().lemma()) && isDone(around.get(), verb.get()));
    }

    /** Whether it is told as having been said: not to be said, not left unsaid, and not under a verb that leaves it open. */
    private boolean isDone(Sentence sentence, Token verb) {
        boolean open = sentence.children(verb).stream()
                .anyMatch(child -> (child.is("aux") && NOT_YET.contains(lower(child)))
                        || ((child.is("advmod") || child.is("cc")) && NEGATIONS.contains(lower(child)))
                        || (child.is("mark") && verb.is("advcl") && CONDITIONS.contains(lower(child))));
        boolean purpose =
                verb.is("advcl") && Relations.isInfinitive(sentence, verb) && !isPurposeOfCall(sentence, verb);
        boolean below = verb.is("xcomp") && verb.head() != 0;
        Token governor = below ? sentence.token(verb.head()) : verb;
        boolean unrealised = below && words.contains("open-verb", governor.lemma());
        return !open && !purpose && !unrealised && (!below || isDone(sentence, governor));
    }

    /** "Rang the premier to warn against it": who calls to say something has said it. */
    private boolean isPurposeOfCall(Sentence sentence, Token verb) {
        return sentence.head(verb)
                .filter(call -> words.contains("contacting-verb", call.lemma()) && isDone(sentence, call))
                .filter(call -> !call.lemma().equals("call")
                        || sentence.child(call, "obj").isPresent())
                .isPresent();
    }

    private Set<StatementAct> refined(StatementAct act, Quotation quotation, List<Actor> speakers, Said said) {
        boolean together = speakers.stream().map(Actor::state).distinct().count() > 1;
        String cue = quotation.rule().substring(quotation.rule().indexOf(':') + 1);
        Optional<StatementAct> feeling = act == StatementAct.SAY && words.contains("expressing-verb", cue)
                ? verdicts.expressed(said).filter(ActReader::isFelt)
                : Optional.empty();
        if (together && SHARED.contains(act) && feeling.isEmpty() && !words.contains("telling-verb", cue)) {
            return Set.of(StatementAct.AGREE);
        }
        if (quotation.rule().equals("clause:ask")) {
            return Set.of(isThatClause(said) ? StatementAct.URGE : StatementAct.SAY);
        }
        if (act == StatementAct.AGREE && isConsent(quotation, speakers)) {
            return Set.of(StatementAct.PROMISE);
        }
        if (act == StatementAct.PROMISE && contents.threatens(said)) {
            return Set.of(StatementAct.WARN);
        }
        if (quotation.rule().equals("noun:concern")) {
            return Set.of(concern(said, speakers));
        }
        if (act != StatementAct.SAY || speakers.isEmpty()) {
            return Set.of(act);
        }
        Set<StatementAct> inside = inside(quotation, cue, speakers, said);
        return inside.isEmpty() ? Set.of(act) : inside;
    }

    /** "Norway agreed to sell", "accepted the invitation": one side alone binds itself. */
    private static boolean isConsent(Quotation quotation, List<Actor> speakers) {
        boolean one = speakers.size() == 1
                && (speakers.get(0).isPerson() || speakers.get(0).kind() == Actor.Kind.STATE);
        return one && CONSENT.contains(quotation.rule());
    }

    /** What each side does for itself, even where two do the same. */
    private static boolean isFelt(StatementAct act) {
        return act == StatementAct.REJECT
                || act == StatementAct.ACCUSE
                || act == StatementAct.WARN
                || act == StatementAct.EXPECT;
    }

    /** The acts in the words said. */
    private Set<StatementAct> inside(Quotation quotation, String cue, List<Actor> speakers, Said said) {
        StateCode own = speakers.get(0).state();
        boolean object =
                quotation.rule().startsWith("object:") || quotation.rule().startsWith("passive:");
        if (words.contains("labelling-verb", cue) && object) {
            return verdicts.label(said).map(Set::of).orElse(Set.of());
        }
        if (quotation.rule().equals("preposition:speak")) {
            Optional<StatementAct> label = verdicts.label(said);
            if (label.isPresent()) {
                return Set.of(label.get());
            }
        }
        if (words.contains("expressing-verb", cue)) {
            Optional<StatementAct> noun = verdicts.expressed(said);
            if (noun.isPresent()) {
                boolean warns = noun.get() == StatementAct.WARN;
                boolean urges = noun.get() == StatementAct.SAY && verdicts.isNeed(said);
                return Set.of(warns ? concern(said, speakers) : urges ? StatementAct.URGE : noun.get());
            }
        }
        if (cue.equals("announce") && !contents.isDone(said)) {
            return Set.of(StatementAct.PROMISE);
        }
        return object ? Set.of() : contents.acts(said, own);
    }

    /** Concern over what another party does blames it; concern over how things stand warns. */
    private StatementAct concern(Said said, List<Actor> speakers) {
        StateCode own = speakers.isEmpty() ? null : speakers.get(0).state();
        boolean other = said.tokens().stream()
                .flatMap(token -> actors.stateName(said.sentence(), token).stream())
                .anyMatch(name -> !name.code().equals(own));
        return other ? StatementAct.ACCUSE : StatementAct.WARN;
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /** "Believes that", "shared the view that": a view is told where it is held in so many words. */
    private static Optional<StatementAct> thought(Quotation quotation) {
        boolean view = VIEWS.contains(quotation.rule()) && quotation.source() != null;
        return view || quotation.rule().startsWith("clause:") ? Optional.of(StatementAct.SAY) : Optional.empty();
    }

    private static Optional<StatementAct> plain(Quotation quotation) {
        return switch (quotation.act()) {
            case SAY, ASK -> Optional.of(StatementAct.SAY);
            case URGE -> Optional.of(StatementAct.URGE);
            case WARN -> Optional.of(StatementAct.WARN);
            case ACCUSE -> Optional.of(StatementAct.ACCUSE);
            case REJECT -> Optional.of(StatementAct.REJECT);
            case PROMISE -> Optional.of(StatementAct.PROMISE);
            case AGREE -> Optional.of(StatementAct.AGREE);
            case PRAISE -> Optional.of(StatementAct.PRAISE);
            case EXPECT -> Optional.of(StatementAct.EXPECT);
            case THINK -> thought(quotation);
            case MENTION -> Optional.empty();
        };
    }
}
