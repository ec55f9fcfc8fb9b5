package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.article.BlockKind;
import dev.readout.model.record.StateCode;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.Office;
import dev.readout.reading.lexicon.PhraseIndex;
import dev.readout.reading.text.ArticleText;
import dev.readout.reading.text.Masthead;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Questions and answers in full, each with who speaks before a colon: {@code Reporter: …}, {@code Ana Gil, Spokesperson: …},
 * {@code Q1: …}, {@code A: …}. It is one only where an official is among those who speak; a list with colons is none.
 */
final class Transcript {

    private static final int FEWEST_TURNS = 2;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_LABEL = 120;
    private static final Pattern LABEL =
            Pattern.compile("^(\\p{Lu}[\\p{L}\\p{N}.,’'&()\\[\\] /-]{0,90}?)\\s?[:：](?=\\s|$)");
    private static final Pattern QUESTION = Pattern.compile(
            "(?:Q ?\\d*|Question.*|Reporter.*|Journalist.*|Follow-?up.*|Moderator.*|Host.*|Anchor.*|Presenter.*|"
                    + "Interviewer.*|Correspondent.*|Interpreter.*|Operator.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER = Pattern.compile("A ?\\d*|Answer ?\\d*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PODIUM =
            Pattern.compile("(?:MR|MS|MRS|AMBASSADOR|SECRETARY|PRESIDENT)\\.? \\p{Lu}[\\p{Lu}’' -]+");

    private static final Pattern SPOKESPERSON =
            Pattern.compile("^.{0,60}?\\bSpokes(?:man|woman|person)\\b(?![’']s)", Pattern.CASE_INSENSITIVE);

    /**
     * What one of the speakers says, as far as it stands in one sentence.
     *
     * @param speaker the official who answers; null where a question is asked or nobody known speaks
     * @param from where the words begin that are said, behind the colon
     */
    record Turn(@Nullable Actor speaker, int from) {}

    private final ArticleText text;
    private final Actors actors;
    private final Lexicon lexicon;
    private final @Nullable Voice release;
    private final @Nullable StateCode publisher;
    private @Nullable Actor named;
    private final Map<Integer, Turn> turns = new HashMap<>();

    /**
     * Reads who speaks where.
     *
     * @param release whose release the article is, or null
     */
    Transcript(ArticleText text, Actors actors, Lexicon lexicon, @Nullable Voice release) {
        this.text = text;
        this.actors = actors;
        this.lexicon = lexicon;
        this.release = release;
        this.publisher = release == null ? null : release.speaker().state();
        List<Sentence> labelled = text.body().stream()
                .filter(sentence -> label(sentence).isPresent())
                .toList();
        boolean answered =
                labelled.stream().anyMatch(sentence -> official(sentence).isPresent());
        if (labelled.size() >= FEWEST_TURNS && answered) {
            addTurns();
        } else if (release == null) {
            turns.putAll(new Interview(text, actors).turns());
        }
    }

    /** Who speaks a sentence; empty outside the questions and answers. */
    Optional<Turn> turn(int sentence) {
        return Optional.ofNullable(turns.get(sentence));
    }

    private void addTurns() {
        Actor speaking = null;
        boolean begun = false;
        int said = 0;
        for (Sentence sentence : text.body()) {
            Optional<Matcher> label = label(sentence);
            int from = sentence.span().start();
            if (label.isPresent()) {
                begun = true;
                speaking = official(sentence).orElse(null);
                speaking = speaking == null || speaking.isPerson() ? speaking : introduced(speaking);
                named = speaking != null && speaking.isPerson() ? speaking : named;
                said = from + label.get().end();
            }
            if (begun) {
                turns.put(
                        sentence.index(),
                        new Turn(
                                speaking,
                                Math.min(Math.max(from, said), sentence.span().end() - 1)));
            }
        }
    }

    /** {@code Spokesman: …} of whom the transcript has named before; a label that says more is somebody's of its own. */
    private Actor introduced(Actor labelled) {
        return named != null && labelled.name().indexOf(' ') < 0 ? named : labelled;
    }

    /** What stands before the colon of a paragraph that a sentence opens; the label itself may be cut into sentences. */
    private Optional<Matcher> label(Sentence sentence) {
        int before = sentence.index() - 1;
        boolean opens = before < 0 || text.sentences().get(before).paragraph() != sentence.paragraph();
        if (!opens) {
            return Optional.empty();
        }
        String whole = text.article().text();
        int start = sentence.span().start();
        String head = whole.substring(start, Math.min(whole.length(), start + LONGEST_LABEL));
        return Optional.of(LABEL.matcher(head))
                .filter(Matcher::find)
                .filter(match -> isName(match.group(1).strip()));
    }

    /** Whether a label may name a speaker, by its capitals; a clause before a colon does not. */
    private static boolean isName(String label) {
        List<String> words = Arrays.asList(label.split("\\s+"));
        long capitals = words.stream()
                .filter(word -> !Character.isLowerCase(word.charAt(0)))
                .count();
        return words.size() <= MOST_WORDS && 2 * capitals >= words.size();
    }

    /** The official whose answer begins with a sentence; nobody where a journalist asks. */
    private Optional<Actor> official(Sentence sentence) {
        String label = label(sentence).map(match -> match.group(1).strip()).orElse("");
        if (label.isEmpty() || QUESTION.matcher(label).matches()) {
            return Optional.empty();
        }
        if (ANSWER.matcher(label).matches()) {
            return answering();
        }
        Optional<Actor> named = sentence.tokens().stream()
                .filter(token -> token.span().end() <= sentence.span().start() + label.length())
                .flatMap(token -> actors.of(sentence, token).stream())
                .filter(Actor::isPerson)
                .findFirst();
        boolean podium = PODIUM.matcher(label).matches();
        boolean officer = rank(label).isPresent();
        return named.filter(person -> person.isParty() || officer || podium)
                .map(this::ofPublisher)
                .or(() -> officer || podium ? Optional.of(described(label)) : Optional.empty());
    }

    /** Who answers where the answers bear no name: whom the heading names, else the text's publisher. */
    private Optional<Actor> answering() {
        return headed().or(this::announced)
                .or(() -> Optional.ofNullable(release).map(Voice::speaker))
                .or(() -> questioned().flatMap(new Interviewee(text, actors)::above));
    }

    /** Where the first question begins. */
    private Optional<Integer> questioned() {
        return text.body().stream()
                .filter(sentence -> label(sentence)
                        .filter(match ->
                                QUESTION.matcher(match.group(1).strip()).matches())
                        .isPresent())
                .map(Sentence::index)
                .findFirst();
    }

    /** The spokesperson or official in the title. */
    private Optional<Actor> headed() {
        return text.sentences().stream()
                .filter(sentence -> text.kind(sentence) == BlockKind.TITLE)
                .flatMap(sentence -> sentence.tokens().stream().flatMap(token -> actors.of(sentence, token).stream()))
                .filter(actor -> actor.rank() == Office.Rank.SPOKESPERSON || actor.isPerson())
                .map(this::ofPublisher)
                .findFirst();
    }

    /** The office of a spokesperson that one of the first lines names. */
    private Optional<Actor> announced() {
        return new Masthead(text, lexicon)
                .lines().stream()
                        .map(SPOKESPERSON::matcher)
                        .filter(Matcher::find)
                        .map(office -> described(office.group().strip()))
                        .findFirst();
    }

    private Actor ofPublisher(Actor actor) {
        return actor.state() != null || publisher == null
                ? actor
                : new Actor(actor.kind(), actor.name(), publisher, actor.title(), actor.rank());
    }

    private Actor described(String label) {
        StateCode state = actors.stateIn(label).map(name -> name.code()).orElse(publisher);
        return new Actor(Actor.Kind.OFFICIAL, label, state, null, rank(label).orElse(null));
    }

    private Optional<Office.Rank> rank(String label) {
        List<String> words =
                Arrays.asList(label.toLowerCase(Locale.ROOT).replace(",", " ,").split("\\s+"));
        for (int i = 0; i < words.size(); i++) {
            Optional<PhraseIndex.Match<Office>> match = lexicon.offices().at(words, i);
            if (match.isPresent() && match.get().value().rank() != Office.Rank.PRIVATE) {
                return match.map(found -> found.value().rank());
            }
        }
        return Optional.empty();
    }
}
