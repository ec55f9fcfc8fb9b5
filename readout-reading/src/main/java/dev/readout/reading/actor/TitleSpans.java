package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.word.PerWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of office and honour that stand before a name and mean the same person: {@code HH the Amir Sheikh} or
 * {@code President of the Republic of Rwanda}. The tree often hangs the verb on one of them and the name elsewhere.
 */
final class TitleSpans {

    private static final int MOST_WORDS = 24;
    private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}{2,6}|\\p{Lu}(\\.\\p{Lu})+\\.?");
    private static final Set<String> JOINTS = Set.of("of", "for", "to", "and", "&");
    private static final Set<String> OWNING = Set.of("of", "the", "to");
    private static final Set<String> ARTICLES = Set.of("the", "his", "her", "their", "he");

    private final ArticleText text;
    private final Lexicon lexicon;
    private final PerWord<NamedEntity> byToken = new PerWord<>();
    private final Map<NamedEntity, String> honoured = new LinkedHashMap<>();

    TitleSpans(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        text.names().stream().filter(name -> name.type() == NameType.PERSON).forEach(this::add);
    }

    /** The name before which a word of office or honour stands. */
    Optional<NamedEntity> name(Sentence sentence, Token token) {
        return byToken.of(sentence, token);
    }

    /** Who was last called {@code His Highness} with his name, where the words stand without a name. */
    Optional<NamedEntity> honoured(Sentence sentence, Token token) {
        Optional<String> honour = honour(token.form().toLowerCase(Locale.ROOT));
        return honour.isEmpty() || token.upos() == Upos.PRON
                ? Optional.empty()
                : honoured.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(honour.get())
                                && entry.getKey().span().end() <= token.span().start())
                        .map(Map.Entry::getKey)
                        .reduce((first, second) -> second);
    }

    private void add(NamedEntity name) {
        Sentence sentence = text.sentences().get(name.sentence());
        List<Token> tokens = sentence.tokensIn(name.span());
        if (tokens.isEmpty()) {
            return;
        }
        List<String> words = text.forms(sentence);
        int first = withoutShortForm(sentence, tokens.get(0).index() - 1);
        int at = first;
        while (at > 0 && first - at < MOST_WORDS) {
            int from = before(sentence, words, at, name);
            if (from == at) {
                break;
            }
            at = from;
        }
    }

    /** {@code Foreign Minister (FM) A}: how many words stand before a name without the short form of the office in brackets. */
    static int withoutShortForm(Sentence sentence, int before) {
        boolean shortened = before > 3
                && sentence.token(before).form().equals(")")
                && sentence.token(before - 2).form().equals("(")
                && SHORT_FORM.matcher(sentence.token(before - 1).form()).matches();
        return shortened ? before - 3 : before;
    }

    /** Where the next part of the title before word {@code at} begins; {@code at} where there is none. */
    private int before(Sentence sentence, List<String> words, int at, NamedEntity name) {
        Optional<PhraseIndex.Match<Office>> office = lexicon.offices().endingAt(words, at);
        if (office.isPresent()) {
            mark(sentence, office.get().from(), at, name);
            return office.get().from();
        }
        Optional<PhraseIndex.Match<StateName>> state = lexicon.states().endingAt(words, at);
        if (state.isPresent()) {
            String joint = state.get().from() > 0 ? words.get(state.get().from() - 1) : "";
            return OWNING.contains(joint) ? state.get().from() : at;
        }
        String form = words.get(at - 1).toLowerCase(Locale.ROOT);
        if (lexicon.words().has("honorific", form)) {
            if (!form.equals("he")) {
                honour(form).ifPresent(honour -> honoured.put(name, honour));
            }
            if (!ARTICLES.contains(form) || words.get(at - 1).equals("HE")) {
                mark(sentence, at - 1, at, name);
            }
            return at - 1;
        }
        return JOINTS.contains(form) ? at - 1 : at;
    }

    /** {@code HRH} is a highness. */
    private Optional<String> honour(String form) {
        return lexicon.words().value("highness-word", form);
    }

    private void mark(Sentence sentence, int from, int to, NamedEntity name) {
        for (int i = from; i < to; i++) {
            byToken.putIfAbsent(sentence, sentence.token(i + 1), name);
        }
    }
}
