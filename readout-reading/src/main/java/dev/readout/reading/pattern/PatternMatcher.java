package dev.readout.reading.pattern;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a pattern in a tree. Bindings come in the order of the words that they begin at; none comes twice.
 *
 * <p>For one article and one thread: it remembers the words of each sentence.
 */
public final class PatternMatcher {

    private final WordKnowledge knowledge;
    private final Map<Sentence, SentenceWords> known = new HashMap<>();

    /** A matcher that asks {@code knowledge} about classes, names and actors. */
    public PatternMatcher(WordKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** All ways in which the pattern is found in a sentence. */
    public List<Bindings> matches(NodePattern pattern, Sentence sentence) {
        SentenceWords words = known.computeIfAbsent(sentence, one -> new SentenceWords(one, knowledge));
        if (!words.mayHold(pattern)) {
            return List.of();
        }
        Set<Bindings> found = new LinkedHashSet<>();
        for (Token token : words.starts(pattern)) {
            found.addAll(from(pattern, sentence, words, token, Bindings.NONE));
        }
        return List.copyOf(found);
    }

    private List<Bindings> from(
            NodePattern pattern, Sentence sentence, SentenceWords words, Token token, Bindings before) {
        for (WordTest test : pattern.tests()) {
            if (holds(test, sentence, words, token) == test.negated()) {
                return List.of();
            }
        }
        String name = pattern.name();
        List<Bindings> ways = List.of(name == null ? before : before.with(name, token));
        for (Link link : pattern.links()) {
            ways = follow(link, sentence, words, token, ways);
            if (ways.isEmpty()) {
                break;
            }
        }
        return ways;
    }

    private List<Bindings> follow(Link link, Sentence sentence, SentenceWords words, Token token, List<Bindings> ways) {
        List<Token> neighbours = neighbours(link, sentence, token);
        List<Bindings> result = new ArrayList<>();
        for (Bindings way : ways) {
            List<Bindings> further = new ArrayList<>();
            for (Token neighbour : neighbours) {
                further.addAll(from(link.target(), sentence, words, neighbour, way));
            }
            switch (link.mode()) {
                case REQUIRED -> result.addAll(further);
                case OPTIONAL -> result.addAll(further.isEmpty() ? List.of(way) : further);
                case FORBIDDEN -> result.addAll(further.isEmpty() ? List.of(way) : List.of());
            }
        }
        return result;
    }

    private static List<Token> neighbours(Link link, Sentence sentence, Token token) {
        return switch (link.direction()) {
            case CHILD -> children(link, sentence, token);
            case DESCENDANT ->
                sentence.subtree(token).stream()
                        .filter(below -> below.index() != token.index() && fits(link, sentence, below))
                        .toList();
            case PARENT ->
                sentence.head(token).stream()
                        .filter(head -> fits(link, sentence, token))
                        .toList();
            case ANCESTOR -> ancestors(sentence, token);
            case NEXT ->
                token.index() < sentence.tokens().size() ? List.of(sentence.token(token.index() + 1)) : List.of();
        };
    }

    private static List<Token> children(Link link, Sentence sentence, Token token) {
        Set<Token> children = new LinkedHashSet<>();
        for (Token child : sentence.children(token)) {
            if (fits(link, sentence, child)) {
                children.add(child);
            }
        }
        if (link.relations().contains("subject")) {
            Relations.subject(sentence, token).ifPresent(children::add);
        }
        if (link.relations().contains("object")) {
            Relations.object(sentence, token).ifPresent(children::add);
        }
        return List.copyOf(children);
    }

    private static boolean fits(Link link, Sentence sentence, Token token) {
        if (link.relations().isEmpty()) {
            return link.cases().isEmpty() || Relations.hasCase(sentence, token, link.cases());
        }
        boolean related = isAny(token, link.relations());
        boolean withCase = link.cases().isEmpty()
                || (token.deprel().equals("nmod:poss") && link.relations().contains("nmod:poss"))
                || !(token.is("obl") || token.is("nmod") || token.is("advcl") || token.is("acl"))
                || Relations.hasCase(sentence, token, link.cases());
        return related && withCase;
    }

    private static List<Token> ancestors(Sentence sentence, Token token) {
        List<Token> above = new ArrayList<>();
        Token word = token;
        while (word.head() != 0) {
            word = sentence.token(word.head());
            above.add(word);
        }
        return above;
    }

    private static boolean isAny(Token token, List<String> relations) {
        for (String relation : relations) {
            if (token.is(relation)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(WordTest test, Sentence sentence, SentenceWords words, Token token) {
        for (String value : test.values()) {
            if (holds(test.attribute(), value, sentence, words, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(
            WordTest.Attribute attribute, String value, Sentence sentence, SentenceWords words, Token token) {
        return switch (attribute) {
            case LEMMA -> words.isOfLemma(token, value);
            case FORM -> words.isForm(token, value);
            case POS -> token.upos().name().equals(value);
            case TAG -> token.xpos().equals(value);
            case REL -> token.is(value);
            case CLASS -> words.isInClass(token, value);
            case NAME -> knowledge.isName(value, sentence, token);
            case ACTOR -> knowledge.isActor(value, sentence, token);
        };
    }
}
