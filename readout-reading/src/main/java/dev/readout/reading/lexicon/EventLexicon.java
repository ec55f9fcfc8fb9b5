package dev.readout.reading.lexicon;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EventType;
import dev.readout.reading.source.RulebookFiles;
import dev.readout.reading.source.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that tell who did what to whom, from {@code events.tsv}, and what becomes of an act under another word, from
 * {@code event-contexts.tsv}. Of the senses of a word the one that asks most of its surroundings stands. Immutable; may be
 * shared between threads.
 */
public final class EventLexicon {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "on", "to", "for", "with", "against", "in", "into", "at", "from", "down", "under", "upon", "by");
    private static final List<String> NEAREST = List.of(
            "obj", "nsubj:pass", "xcomp", "obl", "ccomp", "advcl", "nmod", "compound", "amod", "acl", "nsubj", "conj");

    private static final Set<String> MEASURES = Set.of(
            "number",
            "million",
            "thousand",
            "hundred",
            "group",
            "range",
            "series",
            "lot",
            "batch",
            "some",
            "contingent",
            "all",
            "most");

    /** Objects first, then what asks for more words, then by name. */
    private static final Comparator<EventSense> MOST_ASKED = Comparator.<EventSense>comparingInt(
                    sense -> sense.dependents().isEmpty() ? 1 : 0)
            .thenComparing(sense -> -sense.others().size())
            .thenComparing(EventSense::rule);

    private final Map<String, List<EventSense>> senses = new HashMap<>();
    private final List<EventExample> examples;
    private final Map<String, String> bases = new HashMap<>();
    private final Map<EventContext, Map<EventType, EventType>> contexts = new EnumMap<>(EventContext.class);

    /**
     * Reads the tables.
     *
     * @throws dev.readout.reading.source.RulebookSyntaxException if one is not as it must be
     */
    EventLexicon(RulebookFiles files) {
        files.rows("events.tsv", "meaning", "mode", "part", "words", "with").forEach(this::addSenses);
        files.rows("event-contexts.tsv", "context", "acts", "becomes").forEach(this::addContext);
        senses.values().forEach(list -> list.sort(MOST_ASKED));
        examples = EventExample.of(files);
    }

    /** The sentences that prove the words, in the order of their files. */
    public List<EventExample> examples() {
        return examples;
    }

    /** The ids of all rules that find an act by a word of its own, in order. */
    public Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        senses.values()
                .forEach(list ->
                        list.stream().filter(sense -> sense.type() != null).forEach(sense -> rules.add(sense.rule())));
        return rules;
    }

    /** What a word says of an event where it stands, alone or as the head of a phrase. */
    public Optional<EventSense> sense(Sentence sentence, Token token) {
        String part = part(token);
        List<EventSense> candidates = new ArrayList<>(list(part, base(token)));
        if (candidates.isEmpty() && !token.form().equalsIgnoreCase(token.lemma())) {
            candidates.addAll(list(part, token.form()));
        }
        EventSense best = null;
        int nearest = Integer.MAX_VALUE;
        for (EventSense sense : candidates) {
            int distance =
                    EventPhrase.fits(sense, sentence, token) ? distance(sense, sentence, token) : Integer.MAX_VALUE;
            if (distance < nearest) {
                best = sense;
                nearest = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What an act becomes under a context; nothing if there is no act left. */
    public Optional<EventType> under(EventContext context, EventType type) {
        EventType unlisted = context == EventContext.INTENDED || context == EventContext.REQUESTED ? type : null;
        Map<EventType, EventType> table = contexts.getOrDefault(context, Map.of());
        return Optional.ofNullable(table.getOrDefault(type, unlisted));
    }

    private List<EventSense> list(String part, String word) {
        return senses.getOrDefault(part + " " + word.toLowerCase(Locale.ROOT), List.of());
    }

    /** The base form of a verb by its form, which stands where the analysis guessed a base form; else its lemma. */
    private String base(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean verb = part(token).equals("verb") && !senses.containsKey("verb " + lemma);
        return verb ? bases.getOrDefault(token.form().toLowerCase(Locale.ROOT), lemma) : lemma;
    }

    private static String part(Token token) {
        return switch (token.upos()) {
            case VERB, AUX -> "verb";
            case ADJ -> "adjective";
            default -> "noun";
        };
    }

    /** How near the dependent is that a sense asks for; a sense that asks for none comes after all that find theirs. */
    private int distance(EventSense sense, Sentence sentence, Token token) {
        if (sense.dependents().isEmpty()) {
            return 2 * NEAREST.size() - Math.min(sense.others().size(), NEAREST.size() - 1);
        }
        int nearest = Integer.MAX_VALUE;
        for (Token child : sentence.children(token)) {
            int rank = Math.max(NEAREST.indexOf(child.deprel()), NEAREST.indexOf(child.relation()));
            if (rank >= 0 && rank < nearest && heads(sentence, child, sense.dependents())) {
                nearest = rank;
            }
        }
        return nearest;
    }

    private boolean heads(Sentence sentence, Token token, Set<String> lemmas) {
        return isOf(token, lemmas)
                || sentence.children(token).stream()
                        .filter(child -> child.is("conj")
                                || child.deprel().equals("nmod:desc")
                                || (child.deprel().equals("compound") && token.upos() == Upos.PROPN)
                                || (child.is("nmod") && isMeasure(token)))
                        .anyMatch(child -> isOf(child, lemmas));
    }

    private boolean isOf(Token token, Set<String> lemmas) {
        String base = base(token);
        return lemmas.contains(base) || (base.endsWith("s") && lemmas.contains(base.substring(0, base.length() - 1)));
    }

    /** {@code millions of doses}, {@code a number of troops}: the noun behind it is what is meant. */
    private static boolean isMeasure(Token token) {
        return token.upos() == Upos.NUM || MEASURES.contains(token.lemma());
    }

    private void addSenses(Table.Row row) {
        EventType type = null;
        EventContext context = null;
        String meaning = row.field("meaning");
        if (meaning.equals(meaning.toUpperCase(Locale.ROOT))) {
            type = type(row, meaning);
        } else {
            context = context(row, meaning);
        }
        for (String phrase : row.alternatives("words")) {
            List<String> words = Arrays.asList(phrase.toLowerCase(Locale.ROOT).split(" ", -1));
            boolean verb = row.field("part").equals("verb");
            int head = verb ? 0 : headOf(words);
            List<String> others = new ArrayList<>(words);
            others.remove(head);
            EventSense sense = new EventSense(
                    type, context, row.field("mode"), others, head == 0, Set.copyOf(row.alternatives("with")));
            if (verb) {
                Inflections.ofVerb(words.get(0)).forEach(form -> bases.putIfAbsent(form, words.get(0)));
            }
            put(row.field("part") + " " + words.get(head), sense);
        }
    }

    /** Of two senses for the same words the later one stands: an analyst's. */
    private void put(String word, EventSense sense) {
        List<EventSense> list = senses.computeIfAbsent(word, key -> new ArrayList<>());
        list.removeIf(other -> other.others().equals(sense.others())
                && other.headFirst() == sense.headFirst()
                && other.dependents().equals(sense.dependents()));
        list.add(sense);
    }

    /** A noun phrase is headed by its last word before a preposition. */
    private static int headOf(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (PREPOSITIONS.contains(words.get(i))) {
                return i - 1;
            }
        }
        return words.size() - 1;
    }

    private void addContext(Table.Row row) {
        EventType becomes = type(row, row.field("becomes"));
        Map<EventType, EventType> table =
                contexts.computeIfAbsent(context(row, row.field("context")), key -> new EnumMap<>(EventType.class));
        row.alternatives("acts").forEach(act -> table.put(type(row, act), becomes));
    }

    private static EventType type(Table.Row row, String name) {
        try {
            return EventType.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw row.fault("PLOVER has no type " + name);
        }
    }

    private static EventContext context(Table.Row row, String name) {
        return Arrays.stream(EventContext.values())
                .filter(context -> context.code().equals(name))
                .findFirst()
                .orElseThrow(() -> row.fault("no context is called " + name));
    }
}
