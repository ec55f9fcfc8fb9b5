package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads office and state out of the words after a name: {@code A, trade minister of Chad, …}, {@code President A of Niger}. */
final class RoleAfter {

    private static final int MOST_AFTER = 18;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VB", "MD");

    private final ArticleText text;
    private final Lexicon lexicon;
    private final CountryMeant country;

    RoleAfter(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.country = new CountryMeant(text, lexicon);
    }

    /** {@code Name, OFFICE of STATE,} or {@code Name (OFFICE)} or {@code Name of STATE}. */
    Role of(Sentence sentence, int nameEnd) {
        List<String> words = text.forms(sentence);
        int from = nameEnd + 1;
        if (from < words.size() && words.get(from).equals("of")) {
            return ofState(words, from + 1);
        }
        boolean aside = from < words.size()
                && (words.get(from).equals(",") || words.get(from).equals("("));
        Optional<StateCode> bracket = aside ? inBracket(words, from) : Optional.empty();
        if (bracket.isPresent()) {
            return new Role(null, null, bracket.get());
        }
        if (!aside || from + 1 >= words.size() || tellsOther(sentence, sentence.token(from + 2))) {
            return Role.NONE;
        }
        return aside(sentence, words, from + 1);
    }

    /** {@code Ana Gil (Chad)}. */
    private Optional<StateCode> inBracket(List<String> words, int from) {
        return words.get(from).equals("(")
                ? lexicon.states()
                        .at(words, from + 1)
                        .filter(match -> match.value().sort() == StateName.Sort.STATE)
                        .filter(match -> match.to() < words.size()
                                && words.get(match.to()).equals(")"))
                        .map(match -> match.value().code())
                : Optional.empty();
    }

    /** The role told between a name's comma or bracket and the next: by an apposition, or by a clause with {@code who}. */
    private Role aside(Sentence sentence, List<String> words, int from) {
        boolean clause = words.get(from).equalsIgnoreCase("who");
        int segment = segmentEnd(sentence, from);
        int end = clause ? segment : beforeVerb(sentence, from, segment);
        int name = beforeName(sentence, from, end);
        boolean ofName = name < end && lexicon.offices().endingAt(words, name).isPresent();
        if (ofName) {
            return Role.NONE; // Xi, President Lula and others
        }
        StateName state = lexicon.states().firstIn(words, from, end).orElse(null);
        if (clause) {
            boolean body = state != null && state.sort() == StateName.Sort.BODY;
            return body && state != null ? new Role(null, null, state.code()) : Role.NONE;
        }
        Optional<Office> office = lexicon.offices().firstIn(words, from, name);
        if (office.isEmpty() && state != null && isOfficial(sentence, from, name)) {
            return new Role(null, null, state.code());
        }
        return office.map(one ->
                        told(one, text.words(sentence, from, end), state == null ? country.of(sentence, from) : state))
                .orElse(Role.NONE);
    }

    /** {@code his opposite number from Chad}, {@code head of a department of Chad's foreign ministry}. */
    private boolean isOfficial(Sentence sentence, int from, int end) {
        List<Token> aside = sentence.tokens().subList(from, end);
        boolean counterpart = aside.stream()
                .anyMatch(word -> lexicon.words()
                        .value("counterpart-noun", sentence, word)
                        .isPresent());
        boolean leads = aside.stream()
                .filter(word -> word.upos() == Upos.NOUN)
                .findFirst()
                .filter(word -> lexicon.words().contains("official-noun", word.lemma()))
                .isPresent();
        boolean service = aside.stream()
                .anyMatch(word -> word.lemma().equals("ministry")
                        && lexicon.words().value("service-noun", sentence, word).isPresent());
        return counterpart || (leads && service);
    }

    private static Role told(Office office, String title, @Nullable StateName state) {
        return office.rank() == Office.Rank.PRIVATE
                ? new Role(title, office.rank(), null)
                : new Role(
                        title,
                        office.rank(),
                        state == null ? null : state.code(),
                        RoleBefore.isOfficeOfMany(title) ? null : office.state());
    }

    /** {@code Xi, in a call with President Lula,}, {@code Xi, flanked by President Lula,}: no apposition. */
    private static boolean tellsOther(Sentence sentence, Token first) {
        boolean joined = first.upos() == Upos.ADP || first.upos() == Upos.SCONJ;
        boolean participle = first.upos() == Upos.VERB && (first.is("acl") || first.is("advcl"));
        boolean own = first.form().equalsIgnoreCase("of") && sentence.tokens().size() > first.index();
        return (joined || participle) && !own;
    }

    /** {@code President Ramaphosa of South Africa}. */
    private Role ofState(List<String> words, int from) {
        int start = from < words.size() && words.get(from).equalsIgnoreCase("the") ? from + 1 : from;
        return lexicon.states()
                .at(words, start)
                .map(PhraseIndex.Match::value)
                .filter(name -> name.sort() == StateName.Sort.STATE || name.sort() == StateName.Sort.ORGANISATION)
                .map(name -> new Role(null, null, name.code()))
                .orElse(Role.NONE);
    }

    /** {@code Meloni, met with the prime minister of India}: what follows the verb is somebody else's. */
    private static int beforeVerb(Sentence sentence, int from, int end) {
        for (int at = from; at < end; at++) {
            Token token = sentence.token(at + 1);
            boolean finite = token.upos() == Upos.AUX || FINITE.contains(token.xpos());
            if (finite) {
                return at;
            }
        }
        return end;
    }

    /** {@code Kishida, Marcos and US President Joe Biden}: what follows another name is not the first one's. */
    private int beforeName(Sentence sentence, int from, int end) {
        for (int at = from; at < end; at++) {
            if (text.nameAt(sentence, sentence.token(at + 1), NameType.PERSON).isPresent()) {
                return at;
            }
        }
        return end;
    }

    private static int segmentEnd(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.tokens().size() && end - from < MOST_AFTER) {
            String form = sentence.token(end + 1).form();
            if (form.equals(",") || form.equals(")") || form.equals(";") || form.equals(".") || form.equals("–")) {
                break;
            }
            end++;
        }
        return end;
    }
}
