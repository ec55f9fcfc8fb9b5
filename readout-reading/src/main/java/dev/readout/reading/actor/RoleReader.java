package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads office and state out of the words before a name ({@code US Deputy Secretary of State Kurt Campbell}) and after it
 * ({@code Fumio Kishida, Japan's prime minister}).
 */
final class RoleReader {

    private static final int MOST_BEFORE = 14;
    private static final int MOST_UNKNOWN = 4;
    private static final int MOST_AFTER = 18;
    private static final int LONGEST_PHRASE = 9;
    private static final int MOST_REGION_WORDS = 10;
    private static final int NONE = -1;
    private static final Set<Upos> IN_TITLES = Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ);
    private static final Set<String> JOINTS = Set.of("of", "for", "and", "&", "-", "'s", "’s", "'", "’", "to", "on");

    private static final Set<String> WHERE = Set.of("in", "at", "from", "near", "outside");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VB", "MD");

    private static final Set<String> PORTFOLIO = Set.of("for", "to", "on");

    private final ArticleText text;
    private final Lexicon lexicon;
    private final RespectiveRoles respective;

    RoleReader(ArticleText text, Lexicon lexicon) {
        this.respective = new RespectiveRoles(text, lexicon);
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The role that stands around one name. */
    Role around(NamedEntity name) {
        Sentence sentence = text.sentences().get(name.sentence());
        List<Token> tokens = sentence.tokensIn(name.span());
        if (tokens.isEmpty()) {
            return Role.NONE;
        }
        int first = withoutHonours(sentence, tokens.get(0).index() - 1);
        int last = tokens.get(tokens.size() - 1).index() - 1;
        Role before = before(sentence, first);
        if (before.equals(Role.NONE)
                && first > 1
                && sentence.token(first).form().equals(",")) {
            before = introduced(sentence, first - 1);
        }
        if (before.state() == null) {
            before = respective.role(sentence, first).or(before);
        }
        Role shared = shared(sentence, first, last, before);
        return shared.isComplete() ? shared : shared.or(after(sentence, last));
    }

    /** {@code the Prime Minister of Fiji, H.E. Dr X}: where the forms of honour before a name begin. */
    private int withoutHonours(Sentence sentence, int nameStart) {
        int at = nameStart;
        while (at > 1 && FormsOfAddress.isAddress(sentence.token(at).form())) {
            at--;
        }
        return sentence.token(Math.max(1, at)).form().equals(",") ? at : nameStart;
    }

    /** {@code the Mexican ambassador, Pablo Monroy}: the office stands right before the comma. */
    private Role introduced(Sentence sentence, int comma) {
        List<String> words = text.forms(sentence);
        boolean office =
                lexicon.offices().endingAt(words, comma, LONGEST_PHRASE).isPresent();
        boolean owned = lexicon.states()
                .endingAt(words, comma, LONGEST_PHRASE)
                .filter(state -> isOwner(words, state.from()))
                .isPresent();
        Role role = office || owned ? before(sentence, comma) : Role.NONE;
        return role.rank() == null ? Role.NONE : role;
    }

    /** {@code Greek and Turkish ministers A and B}: the first state is the first one's, the second the second one's. */
    private Role shared(Sentence sentence, int nameStart, int nameEnd, Role before) {
        List<String> words = text.forms(sentence);
        boolean first = nameEnd + 1 < words.size() && words.get(nameEnd + 1).equals("and");
        if (!first || before.state() == null) {
            return before;
        }
        for (int at = nameStart; at > Math.max(0, nameStart - MOST_BEFORE); at--) {
            Optional<PhraseIndex.Match<StateName>> second = lexicon.states().endingAt(words, at, LONGEST_PHRASE);
            if (second.isPresent()) {
                int joint = second.get().from() - 1;
                boolean joined = joint > 0 && words.get(joint).equals("and");
                Optional<StateCode> own = joined
                        ? lexicon.states()
                                .endingAt(words, joint, LONGEST_PHRASE)
                                .map(match -> match.value().code())
                        : Optional.empty();
                return own.map(state -> new Role(before.title(), before.rank(), state, before.usual()))
                        .orElse(before);
            }
        }
        return before;
    }

    private Role before(Sentence sentence, int nameStart) {
        List<String> words = text.forms(sentence);
        int at = nameStart;
        int titleStart = nameStart;
        int unknown = 0;
        Office office = null;
        StateCode owner = null;
        while (at > 0 && nameStart - at < MOST_BEFORE && unknown <= MOST_UNKNOWN) {
            Optional<PhraseIndex.Match<Office>> title = lexicon.offices().endingAt(words, at, LONGEST_PHRASE);
            if (title.isPresent()) {
                office = office == null ? title.get().value() : office;
                at = title.get().from();
                titleStart = at;
                unknown = 0;
                continue;
            }
            Optional<PhraseIndex.Match<StateName>> state = lexicon.states().endingAt(words, at, LONGEST_PHRASE);
            int portfolio =
                    state.isPresent() ? startOfPortfolio(words, state.get().from(), office) : NONE;
            if (portfolio != NONE) {
                at = portfolio;
                continue;
            }
            if (state.isPresent() && isWhere(words, state.get())) {
                return office == null && owner == null
                        ? Role.NONE
                        : role(sentence, titleStart, nameStart, office, owner);
            }
            if (state.isPresent()
                    && office == null
                    && isOwner(words, state.get().from())) {
                owner = state.get().value().code();
                at = state.get().from();
                continue;
            }
            if (state.isPresent()) {
                StateCode code = owner == null ? state.get().value().code() : owner;
                return role(sentence, titleStart, nameStart, office, code);
            }
            Token word = sentence.token(at);
            if (word.form().equalsIgnoreCase("its") && office != null && owner == null) {
                return role(sentence, titleStart, nameStart, office, antecedent(sentence, word));
            }
            if (!mayStandInTitle(sentence, word, office != null || owner != null)) {
                break;
            }
            unknown++;
            at--;
        }
        return office == null && owner == null ? Role.NONE : role(sentence, titleStart, nameStart, office, owner);
    }

    /** {@code France has asked for it. Its trade minister, Name}: the state of the chain, else the one that stands before. */
    private @Nullable StateCode antecedent(Sentence sentence, Token pronoun) {
        Optional<StateCode> chained = text.chainAt(sentence, pronoun)
                .flatMap(chain ->
                        lexicon.states().exactly(text.chains().get(chain).name().replaceFirst("^[Tt]he ", "")))
                .map(StateName::code);
        if (chained.isPresent()) {
            return chained.get();
        }
        StateCode here = lastState(text.forms(sentence), pronoun.index() - 1);
        if (here != null || sentence.index() == 0) {
            return here;
        }
        Sentence before = text.sentences().get(sentence.index() - 1);
        StateName first = firstState(text.forms(before), 0, before.tokens().size());
        return first == null ? null : first.code();
    }

    private @Nullable StateCode lastState(List<String> words, int end) {
        StateCode last = null;
        for (int i = 0; i < end; i++) {
            Optional<PhraseIndex.Match<StateName>> match = lexicon.states().at(words, i);
            if (match.isPresent()) {
                last = match.get().value().code();
            }
        }
        return last;
    }

    /** {@code President of Iran Masoud Pezeshkian}: the state stands between the office and the name. */
    private static boolean isOwner(List<String> words, int from) {
        String before = from > 0 ? words.get(from - 1).toLowerCase(Locale.ROOT) : "";
        return before.equals("of")
                || (before.equals("the") && from > 1 && words.get(from - 2).equalsIgnoreCase("of"));
    }

    /** {@code In Ouagadougou Sergey Lavrov said}: where it was said. */
    private static boolean isWhere(List<String> words, PhraseIndex.Match<StateName> state) {
        StateName.Sort sort = state.value().sort();
        int from = state.from();
        return (sort == StateName.Sort.STATE || sort == StateName.Sort.CAPITAL)
                && from > 0
                && WHERE.contains(words.get(from - 1).toLowerCase(Locale.ROOT));
    }

    /** {@code Special Envoy for Yemen}: the state is what the office deals with, not whose it is. */
    private static boolean isPortfolio(List<String> words, int from) {
        return from > 0 && PORTFOLIO.contains(words.get(from - 1).toLowerCase(Locale.ROOT));
    }

    /**
     * {@code Special Envoy for Yemen}, {@code Minister for Europe and North America}: where the preposition stands that begins
     * what an office deals with; {@link #NONE} where a state is whose the office is.
     */
    private int startOfPortfolio(List<String> words, int from, @Nullable Office office) {
        if (office == null ? isPortfolio(words, from) : isPortfolioOfOffice(words, from)) {
            return from - 1;
        }
        return office == null ? startOfRegions(words, from) : NONE;
    }

    private static int startOfRegions(List<String> words, int from) {
        for (int at = from - 1; at > 0 && from - at <= MOST_REGION_WORDS; at--) {
            String word = words.get(at);
            if (PORTFOLIO.contains(word)) {
                return at;
            }
            if (!word.equals("and") && !word.equals(",") && !Character.isUpperCase(word.codePointAt(0))) {
                return NONE;
            }
        }
        return NONE;
    }

    /** {@code Special Representative for the DPRK Ambassador X}: an office with a portfolio stands before another. */
    private boolean isPortfolioOfOffice(List<String> words, int from) {
        int at = from > 0 && words.get(from - 1).equalsIgnoreCase("the") ? from - 1 : from;
        return isPortfolio(words, at)
                && lexicon.offices().endingAt(words, at - 1, LONGEST_PHRASE).isPresent();
    }

    private boolean mayStandInTitle(Sentence sentence, Token word, boolean afterOffice) {
        if (text.nameAt(sentence, word, NameType.PERSON).isPresent()) {
            return false;
        }
        String form = word.form().toLowerCase(Locale.ROOT);
        boolean article = form.equals("the")
                && word.index() > 1
                && sentence.token(word.index() - 1).form().equals("of");
        return article
                || (JOINTS.contains(form) && (afterOffice || form.startsWith("'") || form.startsWith("’")))
                || IN_TITLES.contains(word.upos());
    }

    private Role role(
            Sentence sentence, int titleStart, int nameStart, @Nullable Office office, @Nullable StateCode state) {
        String title = office == null ? null : titleWords(sentence, titleStart, nameStart);
        Office.Rank rank = office == null ? null : office.rank();
        StateCode own = office == null ? null : office.state();
        return new Role(title, rank, rank == Office.Rank.PRIVATE ? null : state, own);
    }

    private String titleWords(Sentence sentence, int from, int to) {
        return text.words(
                sentence.token(from + 1).span().cover(sentence.token(to).span()));
    }

    /** {@code Name, OFFICE of STATE,} or {@code Name (OFFICE)} or {@code Name of STATE}. */
    private Role after(Sentence sentence, int nameEnd) {
        List<String> words = text.forms(sentence);
        int from = nameEnd + 1;
        if (from < words.size() && words.get(from).equals("of")) {
            return of(words, from + 1);
        }
        if (from >= words.size()
                || !(words.get(from).equals(",") || words.get(from).equals("("))) {
            return Role.NONE;
        }
        if (from + 1 >= words.size() || tellsOther(sentence, sentence.token(from + 2))) {
            return Role.NONE;
        }
        int end = segmentEnd(sentence, from + 1);
        boolean clause = from + 1 < words.size() && words.get(from + 1).equalsIgnoreCase("who");
        end = clause ? end : beforeVerb(sentence, from + 1, end);
        int name = beforeName(sentence, from + 1, end);
        Office office = clause ? null : firstOffice(words, from + 1, name);
        boolean ofName = name < end
                && lexicon.offices().endingAt(words, name, LONGEST_PHRASE).isPresent();
        if (ofName) {
            return Role.NONE; // Xi, President Lula and others
        }
        StateName state = firstState(words, from + 1, end);
        if (office == null) {
            boolean body = clause && state != null && state.sort() == StateName.Sort.BODY;
            return body && state != null ? new Role(null, null, state.code()) : Role.NONE;
        }
        if (office.rank() == Office.Rank.PRIVATE) {
            return new Role(titleWords(sentence, from + 1, end), office.rank(), null);
        }
        StateCode code = state != null ? state.code() : null;
        return new Role(titleWords(sentence, from + 1, end), office.rank(), code, office.state());
    }

    /** {@code Xi, in a call with President Lula,}, {@code Xi, flanked by President Lula,}: no apposition. */
    private static boolean tellsOther(Sentence sentence, Token first) {
        boolean joined = first.upos() == Upos.ADP || first.upos() == Upos.SCONJ;
        boolean participle = first.upos() == Upos.VERB && (first.is("acl") || first.is("advcl"));
        boolean own = first.form().equalsIgnoreCase("of") && sentence.tokens().size() > first.index();
        return (joined || participle) && !own;
    }

    /** {@code President Ramaphosa of South Africa}. */
    private Role of(List<String> words, int from) {
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

    private @Nullable Office firstOffice(List<String> words, int from, int end) {
        for (int i = from; i < end; i++) {
            Optional<PhraseIndex.Match<Office>> match = lexicon.offices().at(words, i);
            if (match.isPresent() && match.get().to() <= end) {
                return match.get().value();
            }
        }
        return null;
    }

    private @Nullable StateName firstState(List<String> words, int from, int end) {
        for (int i = from; i < end; i++) {
            Optional<PhraseIndex.Match<StateName>> match = lexicon.states().at(words, i);
            if (match.isPresent() && match.get().to() <= end) {
                return match.get().value();
            }
        }
        return null;
    }
}
