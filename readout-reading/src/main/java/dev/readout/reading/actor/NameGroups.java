package dev.readout.reading.actor;

import dev.readout.model.analysis.NameType;
import dev.readout.model.analysis.NamedEntity;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.article.BlockKind;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.lexicon.NameWords;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which names of an article are one person's. */
final class NameGroups {

    private final ArticleText text;
    private final Lexicon lexicon;
    private final Map<Integer, Object> sameAs = new HashMap<>();

    NameGroups(ArticleText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The names of each person, by a key, which is the person's chain where there is one. */
    Map<Object, List<NamedEntity>> all() {
        Map<Object, List<NamedEntity>> persons = withSurnames(groups());
        persons.values().removeIf(names -> names.stream().allMatch(this::isState));
        return persons;
    }

    /** A state whose name was taken for a person's throughout. */
    private boolean isState(NamedEntity name) {
        return lexicon.states()
                .exactly(text.words(name.span()))
                .filter(state -> state.sort() == StateName.Sort.STATE)
                .isPresent();
    }

    /** The keys that chains beside the key's own stand for; complete once all groups are made. */
    Map<Integer, Object> sameAs() {
        return Map.copyOf(sameAs);
    }

    /** The name with most words, without offices and forms of address. */
    String fullest(List<NamedEntity> names) {
        String fullest = "";
        for (NamedEntity name : names) {
            String words = plain(FormsOfAddress.clean(text.words(name.span()), lexicon.words()));
            fullest = words.split(" ").length > fullest.split(" ").length || fullest.isEmpty() ? words : fullest;
        }
        return fullest;
    }

    /** Names of one person: by chain where there is one, else by common words. Writers are not among the persons. */
    private Map<Object, List<NamedEntity>> groups() {
        Map<Object, List<NamedEntity>> groups = new LinkedHashMap<>();
        for (NamedEntity name : text.names()) {
            boolean person = name.type() == NameType.PERSON
                    && !FormsOfAddress.isAddress(text.words(name.span()), lexicon.words());
            if (person && !isByline(name.sentence()) && !isCity(name)) {
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
            return FormsOfAddress.isRoyal(sentence.token(first).form(), lexicon.words())
                    || (first > 1
                            && FormsOfAddress.isRoyal(sentence.token(first - 1).form(), lexicon.words()));
        });
    }

    /** A name without an office that stands before it as if it were a part. */
    private String plain(String name) {
        List<String> words = Arrays.asList(name.split(" "));
        return lexicon.offices()
                .at(words, 0)
                .filter(office -> office.to() < words.size()
                        && !FormsOfAddress.isRoyal(words.get(office.to() - 1), lexicon.words()))
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
        String words = FormsOfAddress.clean(text.words(name.span()), lexicon.words());
        for (Map.Entry<Object, List<NamedEntity>> group : groups.entrySet()) {
            if (group.getValue().stream()
                    .anyMatch(other ->
                            NameWords.match(words, FormsOfAddress.clean(text.words(other.span()), lexicon.words())))) {
                return group.getKey();
            }
        }
        return words;
    }
}
