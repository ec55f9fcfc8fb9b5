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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads office and state out of the words before a name, from the name backwards: {@code the Chadian Minister of Trade A}. */
final class RoleBefore {

    private static final int MOST_BEFORE = 14;
    private static final int MOST_UNKNOWN = 4;

    /** How many words a short form in brackets is. */
    private static final int SHORT_FORM = 3;

    private static final Set<Upos> IN_TITLES = Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ);
    private static final Set<String> JOINTS = Set.of("of", "for", "and", "&", "-", "'s", "’s", "'", "’", "to", "on");
    private static final int MOST_PORTFOLIO = 8;
    private static final Set<String> OFFICE_OF = Set.of("of", "for");
    private static final Set<String> PORTFOLIO_JOINTS = Set.of("and", "&", "the", "of", "for");
    private static final Set<String> WHERE = Set.of("in", "at", "from", "near", "outside");

    private final ArticleText text;
    private final Lexicon lexicon;
    private final Portfolios portfolios;
    private final PossessiveOwners owners;

    RoleBefore(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.portfolios = new Portfolios(lexicon);
        this.owners = new PossessiveOwners(text, lexicon);
    }

    /** The role that ends where {@code nameStart} words of a sentence end; {@link Role#NONE} where no office or owner does. */
    Role of(Sentence sentence, int nameStart) {
        return new Walk(sentence, nameStart).role();
    }

    /** {@code President of Iran Masoud Pezeshkian}: the state stands between the office and the name. */
    static boolean isOwner(List<String> words, int from) {
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

    /** {@code Secretary of State for Health}: with what he deals with, such a secretary is no foreign minister. */
    static boolean isOfficeOfMany(@Nullable String title) {
        return title != null && title.toLowerCase(Locale.ROOT).startsWith("secretary of state for ");
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

    /** The way back from one name, with what was met on it. */
    private final class Walk {

        private final Sentence sentence;
        private final List<String> words;
        private final int nameStart;
        private int at;
        private int titleStart;
        private int unknown;
        private @Nullable Office office;
        private @Nullable StateCode owner;

        private Walk(Sentence sentence, int nameStart) {
            this.sentence = sentence;
            this.words = text.forms(sentence);
            this.nameStart = nameStart;
            this.at = nameStart;
            this.titleStart = nameStart;
        }

        private Role role() {
            while (at > 0 && nameStart - at < MOST_BEFORE && unknown <= MOST_UNKNOWN) {
                Optional<PhraseIndex.Match<Office>> title = lexicon.offices().endingAt(words, at);
                Optional<PhraseIndex.Match<StateName>> state =
                        title.isPresent() ? Optional.empty() : lexicon.states().endingAt(words, at);
                if (title.isPresent()) {
                    passOffice(title.get());
                } else if (state.isPresent() && isOfOtherPerson(state.get())) {
                    return met();
                } else if (state.isPresent() && !passesState(state.get())) {
                    return upTo(state.get());
                } else if (state.isEmpty() && isShortForm()) {
                    at -= SHORT_FORM;
                } else if (state.isEmpty()) {
                    Token word = sentence.token(at);
                    if (word.form().equalsIgnoreCase("its") && office != null && owner == null) {
                        return told(owners.of(sentence, word));
                    }
                    boolean known = office != null || owner != null;
                    int portfolio = known ? Portfolios.NONE : portfolios.officeBefore(words, at);
                    if (portfolio != Portfolios.NONE && hasNoName(portfolio)) {
                        at = portfolio;
                        continue;
                    }
                    if (!mayStandInTitle(sentence, word, known || isOfPortfolio())) {
                        break;
                    }
                    unknown++;
                    at--;
                }
            }
            return met();
        }

        /** {@code Republic of Palau (ROP) Minister Ana Gil}. */
        private boolean isShortForm() {
            return at > SHORT_FORM
                    && words.get(at - 1).equals(")")
                    && words.get(at - SHORT_FORM).equals("(")
                    && words.get(at - 2).codePoints().allMatch(Character::isUpperCase);
        }

        /** {@code Minister of Energy Ana Gil}: names of what the office deals with, up to the name. */
        private boolean isOfPortfolio() {
            for (int before = at; before > 1 && nameStart - before < MOST_PORTFOLIO; before--) {
                String form = words.get(before - 1).toLowerCase(Locale.ROOT);
                if (OFFICE_OF.contains(form)
                        && lexicon.offices().endingAt(words, before - 1).isPresent()) {
                    return true;
                }
                Token word = sentence.token(before);
                boolean field = word.upos() == Upos.PROPN || PORTFOLIO_JOINTS.contains(form);
                if (!field || text.nameAt(sentence, word, NameType.PERSON).isPresent()) {
                    return false;
                }
            }
            return false;
        }

        private boolean hasNoName(int from) {
            for (int index = from + 1; index <= at; index++) {
                if (text.nameAt(sentence, sentence.token(index), NameType.PERSON)
                        .isPresent()) {
                    return false;
                }
            }
            return true;
        }

        private void passOffice(PhraseIndex.Match<Office> title) {
            office = office == null ? title.value() : office;
            at = title.from();
            titleStart = at;
            unknown = 0;
        }

        /** {@code President A of Niger and President B}: the state is that of the person before it. */
        private boolean isOfOtherPerson(PhraseIndex.Match<StateName> state) {
            int before = state.from() > 0 && words.get(state.from() - 1).equalsIgnoreCase("the")
                    ? state.from() - 1
                    : state.from();
            return before > 1
                    && words.get(before - 1).equalsIgnoreCase("of")
                    && text.nameAt(sentence, sentence.token(before - 1), NameType.PERSON)
                            .isPresent();
        }

        /** Goes on before a state that the office deals with, or that is the owner and stands behind the office. */
        private boolean passesState(PhraseIndex.Match<StateName> state) {
            int portfolio = portfolios.start(words, state.from(), office);
            if (portfolio != Portfolios.NONE) {
                at = portfolio;
                return true;
            }
            boolean owns = !isWhere(words, state) && office == null && isOwner(words, state.from());
            if (owns) {
                owner = state.value().code();
                at = state.from();
            }
            return owns;
        }

        /** The role where a state ends it: whose the office is, or where something was said. */
        private Role upTo(PhraseIndex.Match<StateName> state) {
            if (isWhere(words, state)) {
                return met();
            }
            return told(owner == null ? state.value().code() : owner);
        }

        private Role met() {
            return office == null && owner == null ? Role.NONE : told(owner);
        }

        private Role told(@Nullable StateCode state) {
            String title = office == null ? null : text.words(sentence, titleStart, nameStart);
            Office.Rank rank = office == null ? null : office.rank();
            boolean ofMinistry = titleStart > 0 && words.get(titleStart - 1).equals("MFA"); // a deputy there
            StateCode own = office == null || ofMinistry || isOfficeOfMany(title) ? null : office.state();
            return new Role(title, rank, rank == Office.Rank.PRIVATE ? null : state, own);
        }
    }
}
