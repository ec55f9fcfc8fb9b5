package dev.readout.reading.text;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.EntityChain;
import dev.readout.model.analysis.Mention;
import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.article.Article;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.Leader;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.word.PerWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One article with its analysis, indexed by word. Immutable once made. */
public final class ArticleText {

    private final AnalyzedArticle analysis;
    private final List<Block> readable;
    private final List<List<String>> forms = new ArrayList<>();
    private final List<List<NamedEntity>> names = new ArrayList<>();
    private final List<List<TimeExpression>> times = new ArrayList<>();
    private final PerWord<Integer> chainByHead = new PerWord<>();
    private final List<List<MentionOf>> mentions = new ArrayList<>();
    private final List<NamedEntity> allNames;
    private final List<Sentence> body;

    private static final Set<String> HONOURS = Set.of(
            "h.e.", "h.e", "he", "hh", "h.h.", "hm", "hrh", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "hon",
            "hon.");
    private static final Set<String> OWNED = Set.of("of", "the", "to");

    private record MentionOf(Mention mention, int chain) {}

    /**
     * Indexes an analysis.
     *
     * @param analysis the analysis
     * @param known full names of persons, found even where the analysis missed them
     */
    public ArticleText(AnalyzedArticle analysis, PhraseIndex<Leader> known) {
        this(analysis, known, new PhraseIndex<>(true));
    }

    /**
     * Indexes an analysis.
     *
     * @param analysis the analysis
     * @param known full names of persons, found even where the analysis missed them
     * @param states names of states, which are no part of the names behind them: {@code President of Iran Masoud Pezeshkian}
     */
    public ArticleText(AnalyzedArticle analysis, PhraseIndex<Leader> known, PhraseIndex<StateName> states) {
        this.analysis = analysis;
        this.readable = analysis.article().blocks().stream()
                .filter(block -> block.kind().isReadable())
                .toList();
        for (Sentence sentence : analysis.sentences()) {
            forms.add(sentence.tokens().stream().map(Token::form).toList());
            names.add(new ArrayList<>());
            times.add(new ArrayList<>());
            mentions.add(new ArrayList<>());
        }
        analysis.parse().names().stream()
                .flatMap(name -> trimmed(name, states).stream())
                .forEach(name -> names.get(name.sentence()).add(name));
        analysis.sentences().forEach(sentence -> addKnown(sentence, known));
        analysis.times().forEach(time -> times.get(time.sentence()).add(time));
        indexChains();
        this.allNames = names.stream().flatMap(List::stream).toList();
        this.body = sentences().stream()
                .filter(sentence -> kind(sentence) == BlockKind.BODY)
                .toList();
    }

    /** Full names of office-holders that the analysis did not take for a person's: {@code He Lifeng}. */
    private void addKnown(Sentence sentence, PhraseIndex<Leader> known) {
        List<NamedEntity> here = names.get(sentence.index());
        for (Token token : sentence.tokens()) {
            known.at(forms(sentence), token.index() - 1).ifPresent(match -> {
                TextSpan span = token.span().cover(sentence.token(match.to()).span());
                if (here.stream()
                        .noneMatch(name -> name.type() == NameType.PERSON
                                && name.span().overlaps(span)
                                && !isInside(name.span(), span))) {
                    here.removeIf(name -> name.span().overlaps(span));
                    here.add(new NamedEntity(NameType.PERSON, span, sentence.index()));
                    here.sort(Comparator.comparing(NamedEntity::span));
                }
            });
        }
    }

    private static boolean isInside(TextSpan inner, TextSpan outer) {
        return outer.contains(inner) && !inner.contains(outer);
    }

    /** A person's name without the state that the office before it ends with; none where it is a mere form of honour. */
    private Optional<NamedEntity> trimmed(NamedEntity name, PhraseIndex<StateName> states) {
        if (name.type() != NameType.PERSON) {
            return Optional.of(name);
        }
        Sentence sentence = analysis.sentences().get(name.sentence());
        List<Token> tokens = sentence.tokensIn(name.span());
        boolean honour =
                tokens.stream().allMatch(token -> HONOURS.contains(token.form().toLowerCase(Locale.ROOT)));
        if (honour) {
            return Optional.empty();
        }
        int first = tokens.get(0).index() - 1;
        boolean owned =
                first > 0 && OWNED.contains(forms(sentence).get(first - 1).toLowerCase(Locale.ROOT));
        int length = owned
                ? states.at(forms(sentence), first)
                        .map(PhraseIndex.Match::length)
                        .orElse(0)
                : 0;
        if (length == 0 || tokens.size() - length < 2) {
            return Optional.of(name);
        }
        TextSpan rest =
                tokens.get(length).span().cover(tokens.get(tokens.size() - 1).span());
        return Optional.of(new NamedEntity(NameType.PERSON, rest, name.sentence()));
    }

    private void indexChains() {
        for (int i = 0; i < analysis.chains().size(); i++) {
            for (Mention mention : analysis.chains().get(i).mentions()) {
                Sentence sentence = sentences().get(mention.sentence());
                chainByHead.putIfAbsent(sentence, sentence.token(mention.head()), i);
                mentions.get(mention.sentence()).add(new MentionOf(mention, i));
            }
        }
    }

    /** The article. */
    public Article article() {
        return analysis.article();
    }

    /** The analysis. */
    public AnalyzedArticle analysis() {
        return analysis;
    }

    /** The sentences in order. */
    public List<Sentence> sentences() {
        return analysis.sentences();
    }

    /** The chains in order. */
    public List<EntityChain> chains() {
        return analysis.chains();
    }

    /** The sentence that holds all of a span. */
    public Optional<Sentence> sentenceAround(TextSpan span) {
        return sentencesFrom(span.start()).stream()
                .findFirst()
                .filter(sentence -> sentence.span().contains(span));
    }

    /** The sentences that share a character with a span, in order. */
    public List<Sentence> sentencesIn(TextSpan span) {
        List<Sentence> found = new ArrayList<>();
        for (Sentence sentence : sentencesFrom(span.start())) {
            if (sentence.span().start() >= span.end()) {
                break;
            }
            found.add(sentence);
        }
        return found;
    }

    /** The sentences that end behind a place. */
    private List<Sentence> sentencesFrom(int place) {
        int from = 0;
        int to = sentences().size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sentences().get(middle).span().end() <= place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return sentences().subList(from, sentences().size());
    }

    /** What the block is that a sentence stands in. */
    public BlockKind kind(Sentence sentence) {
        return sentence.paragraph() < readable.size()
                ? readable.get(sentence.paragraph()).kind()
                : BlockKind.BODY;
    }

    /** The sentences of the article's body, in order. */
    public List<Sentence> body() {
        return body;
    }

    /** Whether a sentence of the body is a heading in it: all of a paragraph that begins in capitals and ends in no mark. */
    public boolean isHeading(Sentence sentence) {
        int last = sentence.tokens().size();
        boolean capital = Character.isUpperCase(sentence.token(1).form().codePointAt(0));
        boolean open = sentence.token(last).upos() != Upos.PUNCT
                && !sentence.token(last).form().endsWith("."); // X., the U.S.
        return capital && open && isParagraph(sentence);
    }

    private boolean isParagraph(Sentence sentence) {
        int at = sentence.index();
        boolean first = at == 0 || sentences().get(at - 1).paragraph() != sentence.paragraph();
        boolean only = at + 1 == sentences().size() || sentences().get(at + 1).paragraph() != sentence.paragraph();
        return first && only;
    }

    /** The words of a sentence as they stand. */
    public List<String> forms(Sentence sentence) {
        return forms.get(sentence.index());
    }

    /** All names of the article, in order. */
    public List<NamedEntity> names() {
        return allNames;
    }

    /** The names in a sentence, in order. */
    public List<NamedEntity> names(Sentence sentence) {
        return names.get(sentence.index());
    }

    /** The times in a sentence, in order. */
    public List<TimeExpression> times(Sentence sentence) {
        return times.get(sentence.index());
    }

    /** The name that a word is part of. */
    public Optional<NamedEntity> nameAt(Sentence sentence, Token token) {
        return names(sentence).stream()
                .filter(name -> name.span().contains(token.span()))
                .findFirst();
    }

    /** The name of a kind that a word is part of. */
    public Optional<NamedEntity> nameAt(Sentence sentence, Token token, NameType type) {
        return nameAt(sentence, token).filter(name -> name.type() == type);
    }

    /** Index of the chain that a word refers to: as the head of a mention, or inside a name. */
    public Optional<Integer> chainAt(Sentence sentence, Token token) {
        Optional<Integer> byHead = chainByHead.of(sentence, token);
        if (byHead.isPresent()) {
            return byHead;
        }
        return mentions.get(sentence.index()).stream()
                .filter(mention -> mention.mention().form() == Mention.Form.NAME
                        && mention.mention().span().contains(token.span()))
                .map(MentionOf::chain)
                .findFirst();
    }

    /** The day of publication, cut to what is known; null where it is not. */
    public @Nullable PartialDate published() {
        PublicationDate published = article().published();
        return published == null ? null : published.date();
    }

    /** The words at a span, in one line. */
    public String words(TextSpan span) {
        return article().words(span).replaceAll("\\s+", " ").strip();
    }

    /** The words of a sentence after its first {@code from} and up to its {@code to}th, in one line. */
    public String words(Sentence sentence, int from, int to) {
        return words(sentence.token(from + 1).span().cover(sentence.token(to).span()));
    }
}
