package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which states the words of a sentence name, in the sense that they have where measures are told. */
final class MeasureNames {

    private static final String REGION = "region-adjective";

    private final Actors actors;
    private final WordClasses words;

    MeasureNames(Actors actors, WordClasses words) {
        this.actors = actors;
        this.words = words;
    }

    /** The states that a word stands for: by name, as a side, an official, a government. */
    Set<StateCode> states(Sentence sentence, Token token) {
        Set<StateCode> group = group(sentence, token);
        if (!group.isEmpty()) {
            return group;
        }
        Set<StateCode> states = new TreeSet<>(parties(sentence, token));
        if (states.isEmpty()) {
            name(sentence, token).ifPresent(states::add);
        }
        return states;
    }

    /** The states of the parties that a word stands for. */
    Set<StateCode> parties(Sentence sentence, Token token) {
        Set<StateCode> states = new TreeSet<>();
        for (Actor actor : actors.of(sentence, token)) {
            if (actor.isParty() && actor.state() != null) {
                states.add(actor.state());
            }
        }
        return states;
    }

    /** {@code Brussels} and {@code European} where measures are taken: the Union; {@code Baltic states}: the three. */
    Set<StateCode> group(Sentence sentence, Token token) {
        if (OwnCouncils.isOne(sentence, token, other -> actors.stateName(sentence, other))) {
            return Set.of();
        }
        return words.value("states-of", sentence, token)
                .or(() -> region(sentence, token))
                .map(MeasureNames::codes)
                .orElse(Set.of());
    }

    /** {@code Gulf banks}, {@code the Baltics}: all states of a region; {@code a Gulf bank} is of one that is not told. */
    private Optional<String> region(Sentence sentence, Token token) {
        boolean several = token.xpos().equals("NNS") || token.xpos().equals("NNPS");
        String form = token.form().toLowerCase(Locale.ROOT);
        if (!several || !form.endsWith("s")) {
            return Optional.empty();
        }
        return words.value(REGION, form.substring(0, form.length() - 1))
                .or(() -> sentence.children(token).stream()
                        .filter(child -> child.is("amod") || child.is("compound"))
                        .flatMap(child -> words.value(REGION, sentence, child).stream())
                        .findFirst());
    }

    private static Set<StateCode> codes(String codes) {
        return Arrays.stream(codes.split(" ")).map(StateCode::new).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whose a firm is that news tells measures against: {@code Huawei}. */
    Optional<StateCode> firm(Sentence sentence, Token token) {
        return words.value("firm-of", sentence, token).map(StateCode::new);
    }

    /** The state that a word names. */
    Optional<StateCode> name(Sentence sentence, Token token) {
        return actors.stateName(sentence, token).map(StateName::code);
    }

    /** Whether a word names a state itself and not its people. */
    boolean isNoPeople(Sentence sentence, Token token) {
        return actors.stateName(sentence, token)
                .filter(name -> name.sort() != StateName.Sort.PEOPLE)
                .isPresent();
    }

    /** Whether a word names an organisation. */
    boolean isOrganisation(Sentence sentence, Token token) {
        return actors.stateName(sentence, token)
                .filter(name -> name.sort() == StateName.Sort.ORGANISATION)
                .isPresent();
    }

    /** {@code five other ASEAN countries}: the organisation itself is not meant. */
    static boolean isOneOfAGroup(Sentence sentence, Token token, WordClasses words) {
        return sentence.head(token)
                .filter(head -> token.is("compound") || token.is("amod") || token.is("nmod:poss"))
                .filter(head -> isOneOfAGroup(head, words))
                .filter(head -> !isRegion(sentence, head))
                .isPresent();
    }

    /** {@code the Brazilian state of Bahia}. */
    private static boolean isRegion(Sentence sentence, Token head) {
        return head.lemma().equals("state") && sentence.child(head, "nmod").isPresent();
    }

    /** {@code country}, {@code member}: one of several. */
    static boolean isOneOfAGroup(Token token, WordClasses words) {
        return words.has("grouped-state-noun", token.lemma());
    }
}
