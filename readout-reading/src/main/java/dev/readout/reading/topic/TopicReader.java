package dev.readout.reading.topic;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Topic;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.text.ArticleText;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells topics by the words of the table {@code topics.tsv}; the words themselves say why. */
public final class TopicReader {

    /** Topics whose words stand in the names of all kinds of bodies: {@code Economic Cooperation Council}. */
    private static final Set<Topic> COMMON_IN_NAMES =
            EnumSet.of(Topic.BILATERAL_RELATIONS, Topic.TRADE, Topic.SECURITY, Topic.DEBT_AND_FINANCE);

    private static final Set<String> JOINTS = Set.of("compound", "amod", "flat", "conj", "nmod", "nmod:desc");
    private static final int MOST_STEPS = 4;

    private final ArticleText text;
    private final Lexicon lexicon;
    private final PhraseIndex<Topic> words;

    /** A reader of one article. */
    public TopicReader(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.words = lexicon.topics();
    }

    /** The topics named in a stretch of a sentence, in the order of {@link Topic}. */
    public Set<Topic> topics(Sentence sentence, TextSpan span) {
        return topics(sentence, span, Set.of());
    }

    /**
     * The topics named in a stretch of a sentence, but for those that only the names of some states tell: of those who talk
     * with each other.
     */
    public Set<Topic> topics(Sentence sentence, TextSpan span, Set<StateCode> own) {
        List<String> forms = text.forms(sentence);
        List<String> lemmas = sentence.tokens().stream()
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .toList();
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        int at = 0;
        while (at < forms.size()) {
            Token token = sentence.token(at + 1);
            Optional<PhraseIndex.Match<Topic>> match =
                    span.contains(token.span()) ? longer(words.at(forms, at), words.at(lemmas, at)) : Optional.empty();
            match.filter(found -> !isInTitle(sentence, found) && !isOwnName(sentence, found, own))
                    .map(PhraseIndex.Match::value)
                    .ifPresent(topics::add);
            at = match.map(PhraseIndex.Match::to).orElse(at + 1);
        }
        return topics;
    }

    /**
     * Whether the words are part of an office or of the name of a body: {@code Commerce Secretary}, {@code minister of
     * defence}, {@code Economic Cooperation Council}. Who somebody is tells nothing of what is talked about.
     */
    private boolean isInTitle(Sentence sentence, PhraseIndex.Match<Topic> found) {
        Token word = sentence.token(found.to());
        boolean common = COMMON_IN_NAMES.contains(found.value()) && word.upos() == Upos.PROPN;
        if (isKindOfTalks(sentence, word) || (common && isNamed(sentence, word))) {
            return true;
        }
        for (int i = 0; i < MOST_STEPS && JOINTS.contains(word.deprel()); i++) {
            word = sentence.token(word.head());
            if (isOffice(word) || (common && isBody(sentence, word))) {
                return true;
            }
        }
        return false;
    }

    /** {@code bilateral talks}: how they talk, not of what; {@code the IMF meetings}: whose they are. */
    private boolean isKindOfTalks(Sentence sentence, Token word) {
        boolean kind = word.lemma().equalsIgnoreCase("bilateral") || word.form().equals("IMF");
        return kind
                && word.head() != 0
                && lexicon.words()
                        .value("tone-subject", sentence, sentence.token(word.head()))
                        .isPresent();
    }

    private boolean isNamed(Sentence sentence, Token word) {
        return text.nameAt(sentence, word, NameType.ORGANIZATION).isPresent()
                || text.nameAt(sentence, word, NameType.EVENT).isPresent();
    }

    /** The name of a state or of its people, and nothing more: {@code talks with Iran} need not be about Iran. */
    private boolean isOwnName(Sentence sentence, PhraseIndex.Match<Topic> found, Set<StateCode> own) {
        return !own.isEmpty()
                && lexicon.states()
                        .at(text.forms(sentence), found.from())
                        .filter(name -> name.to() >= found.to()
                                && own.contains(name.value().code()))
                        .isPresent();
    }

    private boolean isOffice(Token word) {
        return lexicon.offices().exactly(word.lemma()).isPresent()
                || lexicon.offices().exactly(word.form()).isPresent();
    }

    private boolean isBody(Sentence sentence, Token word) {
        return word.upos() == Upos.PROPN
                && (lexicon.words().contains("body-noun", word.lemma())
                        || text.nameAt(sentence, word, NameType.ORGANIZATION).isPresent());
    }

    /** The topics named in a sentence. */
    public Set<Topic> topics(Sentence sentence) {
        return topics(sentence, sentence.span());
    }

    private static Optional<PhraseIndex.Match<Topic>> longer(
            Optional<PhraseIndex.Match<Topic>> one, Optional<PhraseIndex.Match<Topic>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().length() >= other.get().length() ? one : other;
    }
}
