package dev.readout.reading.topic;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.Topic;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.text.ArticleText;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells topics by the words of the table {@code topics.tsv}; the words themselves say why. */
public final class TopicReader {

    private final ArticleText text;
    private final PhraseIndex<Topic> words;

    /** A reader of one article. */
    public TopicReader(ArticleText text, PhraseIndex<Topic> words) {
        this.text = text;
        this.words = words;
    }

    /** The topics named in a stretch of a sentence, in the order of {@link Topic}. */
    public Set<Topic> topics(Sentence sentence, TextSpan span) {
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
            match.map(PhraseIndex.Match::value).ifPresent(topics::add);
            at = match.map(PhraseIndex.Match::to).orElse(at + 1);
        }
        return topics;
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
