package dev.readout.reading.actor;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.StateCode;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.word.PerWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who is meant by a word of an article, alone and with those coordinated with it: {@code she} in {@code she met them}. */
final class MeantActors {

    private static final Pattern LOWER_SECRETARY =
            Pattern.compile("(?i)\\b(?:deputy|under|assistant) secretar(?:y|ies)\\b");

    private static final Set<String> PERSONAL = Set.of("he", "she");

    private final ArticleText text;
    private final NamedStates names;
    private final Persons persons;
    private final NamedPersons named;
    private final OfficeWords offices;
    private final Officials officials;
    private final SeveralOfficials several;
    private final ChainActors chains;
    private final Groups groups;
    private final Coordination coordination;
    private final PerWord<List<Actor>> read = new PerWord<>();
    private final PerWord<List<Actor>> together = new PerWord<>();

    MeantActors(
            ArticleText text,
            NamedStates names,
            Persons persons,
            NamedPersons named,
            OfficeWords offices,
            Officials officials,
            SeveralOfficials several,
            ChainActors chains,
            Groups groups,
            Coordination coordination) {
        this.text = text;
        this.names = names;
        this.persons = persons;
        this.named = named;
        this.offices = offices;
        this.officials = officials;
        this.several = several;
        this.chains = chains;
        this.groups = groups;
        this.coordination = coordination;
    }

    /** Who is meant by a word and those coordinated with it; none if nobody of ours. */
    List<Actor> at(Sentence sentence, Token token) {
        return together.of(sentence, token, () -> readTogether(sentence, token));
    }

    private List<Actor> readTogether(Sentence sentence, Token token) {
        List<Actor> actors = new ArrayList<>();
        coordination.words(sentence, token).forEach(word -> addNew(actors, of(sentence, word)));
        if (actors.isEmpty() && (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN)) {
            sentence.children(token, "appos").stream()
                    .flatMap(name -> named.at(sentence, name).stream())
                    .limit(1)
                    .forEach(actors::add); // his old rival, Ana Gil
        }
        if (actors.isEmpty() && token.upos() == Upos.NOUN) {
            coordination.words(sentence, token).stream()
                    .filter(offices::isOfficeWord)
                    .flatMap(office -> behindOffice(sentence, office).stream())
                    .limit(1)
                    .forEach(actors::add);
        }
        return List.copyOf(actors);
    }

    /** {@code Director of the Office of Trade Ana Gil}: the name that the tree hangs on the last word of what the office is of. */
    private Optional<Actor> behindOffice(Sentence sentence, Token office) {
        for (Token part : sentence.children(office, "nmod")) {
            boolean of = Relations.hasCase(sentence, part, List.of("of", "for")) && !offices.isOfficeWord(part);
            Optional<Actor> name = sentence.children(part).stream()
                    .filter(word -> word.is("appos") || word.is("conj"))
                    .filter(word -> of && word.upos() == Upos.PROPN && isRightBehind(sentence, word))
                    .flatMap(word -> named.at(sentence, word).stream())
                    .filter(Actor::isParty)
                    .findFirst();
            Optional<Actor> found = name.or(() -> of ? behindOffice(sentence, part) : Optional.empty());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isRightBehind(Sentence sentence, Token name) {
        Upos before = sentence.token(name.index() - 1).upos();
        return before != Upos.PUNCT && before != Upos.CCONJ;
    }

    private static void addNew(List<Actor> actors, List<Actor> more) {
        more.stream().filter(actor -> !actors.contains(actor)).forEach(actors::add);
    }

    /** Who is meant by a word alone; several for a group. */
    List<Actor> of(Sentence sentence, Token token) {
        return read.of(sentence, token, () -> read(sentence, token));
    }

    private List<Actor> read(Sentence sentence, Token token) {
        Optional<Actor> speaker = persons.firstPersons().at(sentence, token);
        if (speaker.isPresent()) {
            return List.of(speaker.get());
        }
        Optional<Token> antecedent = RelativeWords.antecedent(sentence, token);
        if (antecedent.isPresent()) {
            return at(sentence, antecedent.get());
        }
        boolean plural = token.xpos().equals("NNS") || token.xpos().equals("NNPS");
        List<Actor> ministers = plural && offices.isOfficial(token) ? several.of(sentence, token) : List.of();
        if (ministers.size() > 1) {
            return inApposition(sentence, token, ministers); // the ministers, A and B: none of them alone
        }
        Optional<Actor> person = named.at(sentence, token);
        Optional<Actor> state = names.stateAt(sentence, token);
        if (person.isPresent() && !(state.isPresent() && isOfOneWord(person.get()))) {
            return List.of(person.get());
        }
        if (state.isPresent() && token.upos() != Upos.NOUN) {
            return List.of(state.get());
        }
        if (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN) {
            List<Actor> all = several.of(sentence, token);
            if (all.size() > 1) {
                return inApposition(sentence, token, all);
            }
        }
        return spokenOf(sentence, token, state);
    }

    /** Who is meant by a word that names no person: {@code we}, {@code the talks' host}, {@code the two sides}, {@code he}. */
    private List<Actor> spokenOf(Sentence sentence, Token token, Optional<Actor> state) {
        if (offices.isOfficial(token) && isElsewhere(sentence, token)) {
            return List.of();
        }
        Optional<Actor> publisher = PublishersWords.publisher(persons, token);
        if (publisher.isPresent()) {
            return List.of(publisher.get());
        }
        if (officials.areUnspecified(sentence, token)) {
            return officials.of(sentence, token);
        }
        Optional<Actor> paired = officials.paired(sentence, token);
        if (paired.isPresent()) {
            return List.of(paired.get());
        }
        Optional<Actor> honoured = named.honoured(sentence, token);
        if (honoured.isPresent()) {
            return List.of(honoured.get());
        }
        Optional<Actor> chained = chains.at(sentence, token)
                .or(() -> subjectBefore(sentence, token))
                .map(actor -> nearer(sentence, token, actor))
                .filter(actor -> !isOfOther(sentence, token, actor) && !isBelow(sentence, token, actor));
        if (groups.isGroup(sentence, token)) {
            List<Actor> members = groups.members(sentence, token);
            if (!members.isEmpty()) {
                return members;
            }
        }
        Optional<Actor> holder = chained.filter(Actor::isPerson).isPresent() || token.upos() == Upos.PRON
                ? Optional.empty()
                : officials.holder(sentence, token);
        return holder.or(() -> chained).or(() -> state).map(List::of).orElseGet(() -> officials.of(sentence, token));
    }

    /** {@code was in Accra, where he met the foreign minister there}: one who has not been told of. */
    private static boolean isElsewhere(Sentence sentence, Token official) {
        boolean one = official.xpos().equals("NN")
                && official.index() < sentence.tokens().size();
        return one && sentence.token(official.index() + 1).form().equals("there");
    }

    /** In a clause that tells where or when, who acts in the clause above it, if the other is not named there. */
    private Actor nearer(Sentence sentence, Token token, Actor chained) {
        boolean named = text.names(sentence).stream()
                .filter(name -> name.span().end() <= token.span().start())
                .anyMatch(name -> persons.of(name).filter(chained::equals).isPresent());
        return named
                ? chained
                : ClauseSubjects.above(sentence, token)
                        .flatMap(subject -> of(sentence, subject).stream()
                                .filter(Actor::isPerson)
                                .findFirst())
                        .orElse(chained);
    }

    /** {@code the Chadian leader}: whose he is settles that somebody named before of another state is not meant. */
    private boolean isOfOther(Sentence sentence, Token token, Actor person) {
        if (token.upos() != Upos.NOUN || !person.isPerson() || person.state() == null) {
            return false;
        }
        List<Actor> told = officials.of(sentence, token);
        StateCode state = told.size() == 1 ? told.get(0).state() : null;
        return state != null
                && !state.isOrganisation()
                && !person.state().isOrganisation()
                && !state.equals(person.state());
    }

    /** {@code the Secretary}, with no word before it, is nobody of whom the text tells that he is a deputy or assistant secretary. */
    private static boolean isBelow(Sentence sentence, Token token, Actor person) {
        String title = person.title();
        return token.form().equals("Secretary")
                && title != null
                && LOWER_SECRETARY.matcher(title).find()
                && sentence.children(token).stream()
                        .allMatch(child -> child.form().equalsIgnoreCase("the")
                                || !child.upos().equals(Upos.PROPN))
                && sentence.children(token).stream()
                        .noneMatch(child -> child.is("amod") || child.is("compound") || child.is("flat"));
    }

    /** Nobody of whom the text tells a fuller name: {@code Washington}, {@code Wellington} is then the capital, no person. */
    private static boolean isOfOneWord(Actor person) {
        return !person.name().contains(" ");
    }

    /** {@code the ministers of Chad and Niger, A and B}. */
    private List<Actor> inApposition(Sentence sentence, Token token, List<Actor> ministers) {
        List<Actor> people = sentence.children(token, "appos").stream()
                .flatMap(child -> at(sentence, child).stream())
                .filter(Actor::isPerson)
                .distinct()
                .toList();
        return SeveralOfficials.byName(ministers, people);
    }

    /** {@code He} at the head of a sentence, of whom nothing else is known: who acted in the sentence before. */
    private Optional<Actor> subjectBefore(Sentence sentence, Token token) {
        boolean pronoun =
                token.upos() == Upos.PRON && PERSONAL.contains(token.form().toLowerCase(Locale.ROOT));
        if (!pronoun || !token.is("nsubj") || sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence before = text.sentences().get(sentence.index() - 1);
        return before.tokens().stream()
                .filter(word -> word.is("nsubj")
                        && word.head() != 0
                        && before.token(word.head()).head() == 0)
                .flatMap(word -> of(before, word).stream())
                .filter(Actor::isPerson)
                .findFirst();
    }
}
