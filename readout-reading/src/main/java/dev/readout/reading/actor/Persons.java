package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.article.BlockKind;
import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.Leader;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The persons that an article names, each with the fullest name, the office and the state that the article gives, supported
 * by the table of office-holders where the article gives no state.
 */
final class Persons {

    private static final Set<String> ADDRESSES = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dr",
            "dr.",
            "sir",
            "tun",
            "president",
            "minister",
            "hon",
            "hon.",
            "h.e.",
            "h.e",
            "he",
            "hh",
            "hrh",
            "shri",
            "smt",
            "smt.",
            "datuk",
            "dato",
            "dato'",
            "dato’",
            "seri",
            "tan",
            "sri",
            "senator",
            "excellency",
            "highness",
            "majesty",
            "honourable",
            "honorable");

    private static final Set<String> ROYAL = Set.of(
            "king",
            "queen",
            "prince",
            "princess",
            "emperor",
            "empress",
            "pope",
            "sultan",
            "emir",
            "amir",
            "sheikh",
            "shah");
    private static final int LONGEST_TITLE = 40;

    private final ArticleText text;
    private final Lexicon lexicon;
    private static final Set<Office.Rank> HIGH =
            EnumSet.of(Office.Rank.LEADER, Office.Rank.MINISTER, Office.Rank.DEPUTY, Office.Rank.SPOKESPERSON);

    private final CongoNames congo;
    private final HomeStates home;
    private final Map<NamedEntity, Actor> byName = new HashMap<>();
    private final Map<Integer, Actor> byChain = new HashMap<>();
    private final Map<Actor, String> offices = new HashMap<>();
    private final Map<Integer, Object> sameAs = new HashMap<>();

    Persons(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.congo = new CongoNames(text);
        this.home = new HomeStates(text, lexicon);
        withSurnames(groups()).forEach(this::add);
    }

    /** The person of a name in the text. */
    Optional<Actor> of(NamedEntity name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The state or organisation whose official release this is. */
    Optional<StateCode> publisher() {
        return home.publisher();
    }

    /** Whose the office or body is that stands at a word without a state. */
    Optional<StateCode> home(Sentence sentence, Token token) {
        return home.at(sentence, token.span());
    }

    /** The person of a chain. */
    Optional<Actor> ofChain(int chain) {
        return Optional.ofNullable(byChain.get(chain));
    }

    /** Names of one person: by chain where there is one, else by common words. Writers are not among the persons. */
    private Map<Object, List<NamedEntity>> groups() {
        Map<Object, List<NamedEntity>> groups = new LinkedHashMap<>();
        for (NamedEntity name : text.names()) {
            if (name.type() == NameType.PERSON && !isByline(name.sentence()) && !isCity(name)) {
                Optional<Integer> chain = chain(name);
                boolean writers = chain.isPresent() && isWriters(chain.get());
                Object key = chain.isPresent() && !writers ? chain.get() : wordsKey(name, groups);
                groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(name);
                if (writers) {
                    sameAs.putIfAbsent(chain.get(), key);
                }
            }
        }
        return groups;
    }

    /** {@code Addis Ababa} is nobody; {@code Washington} may be somebody. */
    private boolean isCity(NamedEntity name) {
        String words = text.words(name.span());
        return words.contains(" ") && lexicon.cities().exactly(words).isPresent();
    }

    /** {@code Undersecretary Gil} is Ana P. Gil, where the article names one person of that surname in full. */
    private Map<Object, List<NamedEntity>> withSurnames(Map<Object, List<NamedEntity>> groups) {
        Map<Object, List<NamedEntity>> merged = new LinkedHashMap<>(groups);
        groups.forEach((key, names) -> {
            String surname = fullest(names);
            List<Object> full = surname.isEmpty() || surname.contains(" ") || isRoyal(names)
                    ? List.of()
                    : groups.keySet().stream()
                            .filter(other -> fullest(merged.getOrDefault(other, List.of()))
                                    .matches("(?i).+[ -]" + Pattern.quote(surname)))
                            .toList();
            if (full.size() == 1) {
                List<NamedEntity> all = new ArrayList<>(merged.getOrDefault(full.get(0), List.of()));
                all.addAll(names);
                merged.put(full.get(0), all);
                merged.remove(key);
                if (key instanceof Integer chain) {
                    sameAs.put(chain, full.get(0));
                }
            }
        });
        return merged;
    }

    /** King Salman is not the person whose surname is Salman. */
    private boolean isRoyal(List<NamedEntity> names) {
        return names.stream().anyMatch(name -> {
            Sentence sentence = text.sentences().get(name.sentence());
            List<Token> tokens = sentence.tokensIn(name.span());
            int first = tokens.isEmpty() ? 1 : tokens.get(0).index();
            return isRoyal(sentence.token(first).form())
                    || (first > 1 && isRoyal(sentence.token(first - 1).form()));
        });
    }

    private static boolean isRoyal(String word) {
        return ROYAL.contains(word.toLowerCase(Locale.ROOT));
    }

    private String fullest(List<NamedEntity> names) {
        String fullest = "";
        for (NamedEntity name : names) {
            String words = plain(clean(text.words(name.span())));
            fullest = words.split(" ").length > fullest.split(" ").length || fullest.isEmpty() ? words : fullest;
        }
        return fullest;
    }

    /** A name without an office that stands before it as if it were a part. */
    private String plain(String name) {
        List<String> words = Arrays.asList(name.split(" "));
        return lexicon.offices()
                .at(words, 0)
                .filter(office -> office.to() < words.size() && !isRoyal(words.get(office.to() - 1)))
                .map(office -> String.join(" ", words.subList(office.to(), words.size())))
                .orElse(name);
    }

    private boolean isByline(int sentence) {
        BlockKind kind = text.kind(text.sentences().get(sentence));
        return kind == BlockKind.BYLINE || kind == BlockKind.DATE;
    }

    /** Whether a chain begins with who wrote the article; later mentions of a surname then mean somebody else. */
    private boolean isWriters(int chain) {
        return text.chains().get(chain).mentions().stream().anyMatch(mention -> isByline(mention.sentence()));
    }

    private Optional<Integer> chain(NamedEntity name) {
        Sentence sentence = text.sentences().get(name.sentence());
        return sentence.headOf(name.span())
                .flatMap(head -> text.chainAt(sentence, head))
                .filter(chain -> text.chains().get(chain).members().isEmpty());
    }

    private Object wordsKey(NamedEntity name, Map<Object, List<NamedEntity>> groups) {
        String words = clean(text.words(name.span()));
        for (Map.Entry<Object, List<NamedEntity>> group : groups.entrySet()) {
            if (group.getValue().stream().anyMatch(other -> NameWords.match(words, clean(text.words(other.span()))))) {
                return group.getKey();
            }
        }
        return words;
    }

    private void add(Object key, List<NamedEntity> names) {
        RoleReader roles = new RoleReader(text, lexicon);
        Role role = Role.NONE;
        String fullest = fullest(names);
        for (NamedEntity name : names) {
            if (!role.isComplete() && role.rank() != Office.Rank.PRIVATE) {
                role = role.or(congo.resolve(roles.around(name)));
            }
        }
        Role known = role.state() == null && role.rank() != Office.Rank.PRIVATE
                ? role.or(leader(fullest, role.rank()).map(this::role).orElse(Role.NONE))
                : role;
        boolean high = known.rank() != null && HIGH.contains(known.rank());
        if (high && (known.usual() == null || home.hasSecretaries())) {
            known = known.or(home.role(names.get(0)));
        }
        known = known.asUsual();
        Actor person = new Actor(Actor.Kind.PERSON, fullest, known.state(), known.title(), known.rank());
        names.forEach(name -> byName.put(name, person));
        if (known.title() == null) {
            leader(fullest, known.rank())
                    .filter(leader -> leader.state().equals(person.state()))
                    .ifPresent(leader -> offices.put(person, leader.office()));
        }
        if (key instanceof Integer chain) {
            byChain.put(chain, person);
        }
        sameAs.forEach((chain, same) -> {
            if (same.equals(key)) {
                byChain.put(chain, person);
            }
        });
    }

    private Role role(Leader leader) {
        Office.Rank rank =
                lexicon.offices().exactly(leader.office()).map(Office::rank).orElse(null);
        return new Role(null, rank, leader.state());
    }

    /** Whom the table of office-holders knows, if it knows one person of that name at that time. */
    private Optional<Leader> leader(String name, Office.@Nullable Rank rank) {
        List<Leader> held = lexicon.leaders().stream()
                .filter(leader -> isName(name, leader.name()) && heldBy(leader, text.published()))
                .toList();
        if (held.isEmpty() && rank != null && text.published() != null) {
            held = lexicon.leaders().stream()
                    .filter(leader -> hasRank(leader, rank)
                            && surname(name).equals(surname(leader.name()))
                            && heldBy(leader, text.published()))
                    .toList();
        }
        if (held.isEmpty() && name.contains(" ")) {
            held = lexicon.leaders().stream()
                    .filter(leader ->
                            isName(name, leader.name()) && leader.name().contains(" "))
                    .toList();
        }
        long states = held.stream().map(Leader::state).distinct().count();
        return states == 1 ? Optional.of(held.get(0)) : Optional.empty();
    }

    /** The office that the table knows of a person whose office the article does not tell. */
    Optional<String> office(Actor person) {
        return Optional.ofNullable(offices.get(person));
    }

    private boolean hasRank(Leader leader, Office.Rank rank) {
        return lexicon.offices()
                .exactly(leader.office())
                .filter(office -> office.rank() == rank)
                .isPresent();
    }

    /** The last word of a name: {@code Joseph R. Biden, Jr.} and {@code Joe Biden} are one office-holder's. */
    private static String surname(String name) {
        String words = name.toLowerCase(Locale.ROOT)
                .replaceAll("[,.]|\\b(jr|sr|ii|iii)\\b", " ")
                .strip();
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static boolean isName(String name, String known) {
        return NameWords.match(name, known);
    }

    private static boolean heldBy(Leader leader, @Nullable PartialDate published) {
        if (published == null) {
            return true;
        }
        boolean begun = leader.from() == null || !leader.from().firstDay().isAfter(published.lastDay());
        return begun && (leader.to() == null || !leader.to().lastDay().isBefore(published.firstDay()));
    }

    /** Whether a word is a form of address or honour. */
    static boolean isAddress(String word) {
        return ADDRESSES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A name without forms of address and possessive endings. */
    static String clean(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split("\\s+")));
        while (words.size() > 1 && ADDRESSES.contains(words.get(0).toLowerCase(Locale.ROOT))) {
            words.remove(0);
        }
        return String.join(" ", words).replaceAll("['’]s$|['’]$", "");
    }

    /** All persons in order of first mention in the sentences up to one, with the place of their last name there. */
    List<Actor> namedBefore(Sentence sentence, Token token) {
        List<Actor> found = new ArrayList<>();
        for (NamedEntity name : text.names()) {
            boolean before = name.sentence() < sentence.index()
                    || (name.sentence() == sentence.index()
                            && name.span().end() <= token.span().start());
            Actor person = byName.get(name);
            if (before && person != null) {
                found.remove(person);
                found.add(person);
            }
        }
        return found;
    }

    /** The first person whose name stands right after a form of honour. */
    Optional<Actor> calledBy(String honour) {
        for (NamedEntity name : text.names()) {
            int start = name.span().start();
            String before = text.article().text();
            int from = before.offsetByCodePoints(0, start);
            boolean called = before.startsWith(honour, from)
                    || before.substring(Math.max(0, from - LONGEST_TITLE), from).contains(honour + " ");
            Actor person = byName.get(name);
            if (called && person != null && person.isParty()) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    /** How often a person is named. */
    int count(Actor person) {
        return (int) byName.values().stream().filter(person::equals).count();
    }

    /** All persons in order of first mention. */
    List<Actor> all() {
        List<Actor> found = new ArrayList<>();
        for (NamedEntity name : text.names()) {
            Actor person = byName.get(name);
            if (person != null && !found.contains(person)) {
                found.add(person);
            }
        }
        return found;
    }
}
