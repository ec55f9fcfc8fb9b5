package dev.readout.reading.contact;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.Place;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.Relations;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.Dateline;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives each place in a sentence to the contact that was there, and destinations to visits. */
final class PlacesOfSentence {

    private static final List<String> CASES = List.of("in", "at", "near", "outside");
    private static final Set<String> SURFACES =
            Set.of("island", "peninsula", "border", "coast", "atoll", "archipelago");
    private static final Set<String> TOPICAL = Set.of("on", "about", "over", "regarding");
    private static final int MOST_STEPS = 3;
    private static final int MOST_WORDS = 30;

    private final ArticleText text;
    private final Actors actors;
    private final StatusReader status;
    private final WordClasses words;
    private final PlaceNames names;
    private final PlaceHeads heads;
    private final Optional<Place> dateline;
    private final int lead;

    PlacesOfSentence(ArticleText text, Actors actors, StatusReader status, Lexicon lexicon) {
        this.text = text;
        this.actors = actors;
        this.status = status;
        this.words = lexicon.words();
        this.names = new PlaceNames(text, actors, lexicon);
        this.heads = new PlaceHeads(text, actors);
        this.dateline = new Dateline(lexicon).place(opening(text));
        this.lead = lead(text);
    }

    /** The first words of the body. A dateline may be a sentence by itself. */
    private static String opening(ArticleText text) {
        return text.body().stream()
                .limit(2)
                .map(sentence -> text.article().words(sentence.span()))
                .collect(Collectors.joining(" "));
    }

    /** The first sentence that tells something: the first of the body with a verb. */
    private static int lead(ArticleText text) {
        return text.body().stream()
                .filter(sentence -> sentence.tokens().stream().anyMatch(token -> token.upos() == Upos.VERB))
                .map(Sentence::index)
                .findFirst()
                .orElse(-1);
    }

    /** Places the contacts of one sentence. */
    void place(Sentence sentence, Collection<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.destinations.stream()
                    .findFirst()
                    .ifPresent(token -> draft.place = placeAt(sentence, token).orElse(null));
        }
        for (PlaceHeads.Head head : heads.of(sentence)) {
            placeBy(sentence, head.word(), head.cased(), drafts);
        }
        placeInCapitals(sentence, drafts);
        drafts.forEach(draft -> placeAtHost(sentence, draft));
        boolean beside = drafts.stream().anyMatch(draft -> draft.kind == EngagementKind.GATHERING);
        if (sentence.index() == lead && !beside) {
            drafts.forEach(this::placeByDateline);
        }
        drafts.forEach(this::placeHere);
    }

    /** {@code talks held in the Chinese capital}. */
    private void placeInCapitals(Sentence sentence, Collection<Draft> drafts) {
        for (Token token : sentence.tokens()) {
            if (token.lemma().equals("capital") && token.upos() == Upos.NOUN) {
                placeBy(sentence, token, Relations.hasCase(sentence, token, CASES), drafts);
            }
        }
    }

    /** {@code India will host the summit}, {@code the summit that India will host}. */
    private void placeAtHost(Sentence sentence, Draft draft) {
        if (draft.place != null || draft.kind == EngagementKind.VISIT || draft.kind == EngagementKind.CALL) {
            return;
        }
        sentence.tokens().stream()
                .filter(verb -> words.contains("hosting-verb", verb.lemma()) && verb.upos() == Upos.VERB)
                .filter(verb -> verb.index() == draft.act.index()
                        || (verb.is("acl") && verb.head() == draft.act.index())
                        || (draft.act.head() == verb.index() && (draft.act.is("obj") || draft.act.is("nsubj"))))
                .flatMap(verb -> Relations.subject(sentence, verb).stream())
                .flatMap(host -> actors.stateName(sentence, host).stream())
                .filter(host -> host.sort() == StateName.Sort.STATE)
                .findFirst()
                .ifPresent(host -> draft.place = new Place(null, host.code(), null));
    }

    /** {@code opened here today}: where the article was written. */
    private void placeHere(Draft draft) {
        boolean here = draft.place == null
                && draft.kind != EngagementKind.CALL
                && draft.kind != EngagementKind.VISIT
                && draft.sentence.tokens().stream()
                        .anyMatch(token -> token.form().equals("here")
                                && token.is("advmod")
                                && (token.head() == draft.act.index()
                                        || Governor.isOf(draft, draft.sentence.token(token.head()))));
        if (here) {
            draft.place = dateline.orElse(null);
        }
    }

    /** What has happened, and is told first, happened where the article was written. */
    private void placeByDateline(Draft draft) {
        Standing standing = status.standing(draft);
        boolean here = standing.declined() == null
                && (standing.status() == EngagementStatus.HELD || standing.status() == EngagementStatus.ONGOING);
        if (here && draft.place == null && draft.kind == EngagementKind.MEETING) {
            draft.place = dateline.orElse(null);
        }
    }

    private void placeBy(Sentence sentence, Token head, boolean cased, Collection<Draft> drafts) {
        Token anchor = anchor(sentence, head);
        boolean before = anchor.is("compound") || anchor.is("amod");
        if (!before && !cased && !isThere(sentence, anchor)) {
            return;
        }
        Optional<Place> place = placeAt(sentence, head);
        if (place.isEmpty() || (before && place.get().name() == null)) {
            return; // the US talks: whose they are, not where
        }
        Optional<Draft> told = owner(sentence, anchor, drafts, before);
        if (told.isEmpty() && !before) {
            told = following(
                    sentence, head, drafts, actors.cityAt(sentence, head).isPresent());
        }
        told.filter(draft -> draft.kind != EngagementKind.VISIT && draft.kind != EngagementKind.CALL)
                .filter(draft ->
                        draft.place == null || draft.place.name() == null || isCityOf(draft.place, sentence, head))
                .ifPresent(draft -> draft.place = place.get());
    }

    /** {@code at the Great Hall of the People in Beijing}: the city is the place where both are told. */
    private boolean isCityOf(Place known, Sentence sentence, Token head) {
        return names.isBuilding(known)
                && actors.cityAt(sentence, head)
                        .filter(city -> !city.building() && city.country().equals(known.country()))
                        .isPresent();
    }

    private static boolean isThere(Sentence sentence, Token anchor) {
        return Relations.hasCase(sentence, anchor, CASES)
                || (SURFACES.contains(anchor.lemma()) && Relations.hasCase(sentence, anchor, List.of("on")));
    }

    /** {@code in the Thai capital Bangkok}, {@code on the island of Bali}: the place hangs on a noun with the preposition. */
    private static Token anchor(Sentence sentence, Token head) {
        Token word = head;
        while (word.head() != 0 && (isPartOfName(sentence, word) || isOfPlaceNoun(sentence, word))) {
            word = sentence.token(word.head());
        }
        return word;
    }

    private static boolean isPartOfName(Sentence sentence, Token word) {
        return (word.is("appos") || word.is("flat") || word.is("compound") || word.is("nmod:desc"))
                && sentence.children(word, "case").isEmpty();
    }

    private static boolean isOfPlaceNoun(Sentence sentence, Token word) {
        return PlaceNames.isOfNoun(sentence, word)
                && sentence.head(word).filter(noun -> isThere(sentence, noun)).isPresent();
    }

    /** The contact that a place hangs on: directly, through its verb, or through somebody who took part. */
    private Optional<Draft> owner(Sentence sentence, Token anchor, Collection<Draft> drafts, boolean before) {
        Token word = anchor;
        for (int i = 0; i < MOST_STEPS && word.head() != 0; i++) {
            Token above = sentence.token(word.head());
            Optional<Draft> own = drafts.stream()
                    .filter(draft -> draft.act.index() == above.index()
                            || (!before && Governor.isOf(draft, above))
                            || (!before && above.is("acl") && above.head() == draft.act.index()))
                    .findFirst();
            if (own.isPresent() || before || !mayCarry(sentence, above)) {
                return own;
            }
            word = above;
        }
        return Optional.empty();
    }

    private boolean mayCarry(Sentence sentence, Token noun) {
        return text.nameAt(sentence, noun, NameType.PERSON).isPresent()
                || actors.of(sentence, noun).stream().anyMatch(Actor::isParty)
                || actors.cityAt(sentence, noun).isPresent();
    }

    /**
     * Where the tree goes astray in a long row of names: the contact before the place, with no other verb in between. What
     * is talked of may stand before a city ({@code talks on fisheries in Oslo}), unless it is something that has a place of
     * its own ({@code talks on the war in Gaza}).
     */
    private Optional<Draft> following(Sentence sentence, Token head, Collection<Draft> drafts, boolean city) {
        for (int at = head.index() - 1; at >= Math.max(1, head.index() - MOST_WORDS); at--) {
            Token token = sentence.token(at);
            Optional<Draft> here = drafts.stream()
                    .filter(draft -> draft.act.index() == token.index())
                    .findFirst();
            boolean topic = city && TOPICAL.contains(token.form());
            boolean elsewhere = words.contains("placed-noun", token.lemma());
            if (here.isPresent() || elsewhere || (endsClause(token) && !topic)) {
                return here;
            }
        }
        return Optional.empty();
    }

    private static boolean endsClause(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return token.upos() == Upos.VERB
                || token.upos() == Upos.SCONJ
                || form.equals("and")
                || form.equals(";")
                || Set.of("on", "about", "over", "regarding", "after", "before", "to")
                        .contains(form);
    }

    /** The place that a word names: a city or venue that we know, a state, or a name beside the name of a state. */
    Optional<Place> placeAt(Sentence sentence, Token token) {
        return names.at(sentence, token);
    }
}
