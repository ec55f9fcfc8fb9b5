package dev.readout.language.coreference;

import dev.readout.model.analysis.Mention;
import dev.readout.model.analysis.ParsedText;
import dev.readout.model.analysis.Quotation;
import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Goes through an article sentence by sentence: descriptions, pronouns, then who speaks in it. */
final class Speakers {

    private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "mine", "myself");
    private static final int REACH = 2;
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");

    private final ParsedText parse;
    private final List<Quotation> quotations;
    private final Referents referents;
    private final Nominals nominals;
    private final Pronouns pronouns;
    private final Groups groups;
    private final Map<Integer, Entity> speakers = new HashMap<>();
    private @Nullable Entity last;

    Speakers(ParsedText parse, List<Quotation> quotations, Referents referents, Nominals nominals, Groups groups) {
        this.parse = parse;
        this.quotations = quotations;
        this.referents = referents;
        this.nominals = nominals;
        this.groups = groups;
        this.pronouns = new Pronouns(parse.sentences(), referents);
    }

    /** Everybody's chain and every quotation's speaker. */
    Discourse discourse() {
        for (Sentence sentence : parse.sentences()) {
            nominals.resolve(sentence);
            pronouns.resolve(sentence, last, quotations);
            assign(sentence);
        }
        linkFirstPersons();
        List<Entity> ordered = referents.entities().stream()
                .filter(entity -> !entity.mentions().isEmpty())
                .sorted(Comparator.comparingInt(Entity::firstOffset))
                .toList();
        return new Discourse(CoreferenceReader.chains(ordered), spoken(ordered));
    }

    private List<Quotation> spoken(List<Entity> ordered) {
        List<Quotation> spoken = new ArrayList<>();
        for (int i = 0; i < quotations.size(); i++) {
            Entity speaker = speakerOf(i);
            spoken.add(speaker == null ? quotations.get(i) : quotations.get(i).spokenBy(ordered.indexOf(speaker)));
        }
        return spoken;
    }

    /** The speaker, or that of the quotation whose voice goes on. */
    private @Nullable Entity speakerOf(int index) {
        int at = index;
        for (int step = 0; step < quotations.size(); step++) {
            Entity speaker = speakers.get(at);
            Integer continued = quotations.get(at).continued();
            if (speaker != null || continued == null) {
                return speaker;
            }
            at = continued;
        }
        return null;
    }

    private void assign(Sentence sentence) {
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            TextSpan source = quotation.source();
            if (source != null && sentence.span().contains(source)) {
                Optional<Entity> speaker = speaker(sentence, source);
                int index = i;
                speaker.ifPresent(entity -> speakers.put(index, entity));
                if (quotation.parent() == null) {
                    last = speaker.filter(Entity::isPerson).orElse(last);
                }
            }
        }
    }

    private Optional<Entity> speaker(Sentence sentence, TextSpan source) {
        return sentence.headOf(source).flatMap(head -> {
            List<Token> together = new ArrayList<>(List.of(head));
            together.addAll(sentence.children(head, "conj").stream()
                    .filter(token -> source.contains(token.span()))
                    .toList());
            titleBefore(sentence, head).ifPresent(title -> together.add(0, title));
            return together.size() == 1 ? single(sentence, head, source) : several(sentence, together, source);
        });
    }

    /** "The Secretary and Minister Ho", where the parser made one title of both: the first, which stands for somebody else. */
    private Optional<Token> titleBefore(Sentence sentence, Token head) {
        Optional<Token> and = sentence.children(head, "cc").stream()
                .filter(child -> child.index() < head.index())
                .findFirst();
        return and.flatMap(word -> sentence.children(head).stream()
                .filter(child ->
                        child.index() < word.index() && referents.at(child).isPresent())
                .filter(child -> child.deprel().equals("nmod:desc") || child.is("compound"))
                .findFirst());
    }

    private Optional<Entity> single(Sentence sentence, Token head, TextSpan source) {
        Optional<Entity> known = known(sentence, head).or(() -> group(sentence, head));
        if (known.isPresent() || head.upos() == Upos.PRON) {
            return known.or(() -> antecedent(sentence, head)).or(() -> body(sentence, head));
        }
        boolean noun = head.upos() == Upos.NOUN
                || head.upos() == Upos.PROPN
                || head.upos() == Upos.NUM
                || head.upos() == Upos.ADJ
                || head.upos() == Upos.DET;
        return noun ? Optional.of(nominals.introduce(sentence, head, phrase(source))) : Optional.empty();
    }

    private String phrase(TextSpan source) {
        String text = source.of(parse.text()).replaceAll("\\s+", " ");
        int comma = text.indexOf(',');
        return (comma > 0 ? text.substring(0, comma) : text).replaceAll("[’']s?$", "");
    }

    /** Who the head word means, or the name that stands by it. */
    private Optional<Entity> known(Sentence sentence, Token head) {
        Optional<Entity> named = sentence.children(head).stream()
                .filter(child -> child.is("appos") || child.is("flat"))
                .map(referents::at)
                .flatMap(Optional::stream)
                .filter(Entity::isPerson)
                .findFirst();
        return named.or(() -> referents.at(head));
    }

    /** "They said", "the two said". */
    private Optional<Entity> group(Sentence sentence, Token head) {
        Optional<Entity> group = groups.meant(sentence, head);
        group.ifPresent(entity -> referents.link(entity, sentence, head, head.span(), Mention.Form.PRONOUN));
        return group;
    }

    /** "The envoy, who said": what the relative clause stands by. */
    private Optional<Entity> antecedent(Sentence sentence, Token pronoun) {
        if (!RELATIVE.contains(pronoun.form().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Token at = pronoun;
        while (at.head() != 0 && !at.is("acl")) {
            at = sentence.token(at.head());
        }
        Optional<Token> noun = sentence.head(at);
        return beside(sentence, pronoun).or(() -> noun.flatMap(word -> meaning(sentence, word)));
    }

    /** "Envoys left Peru, which had threatened": the name right before the comma, wherever the tree hung the clause. */
    private Optional<Entity> beside(Sentence sentence, Token pronoun) {
        boolean comma = pronoun.index() > 2
                && sentence.token(pronoun.index() - 1).form().equals(",");
        return comma
                ? Optional.of(sentence.token(pronoun.index() - 2))
                        .filter(token -> token.upos() == Upos.PROPN)
                        .flatMap(referents::at)
                        .filter(entity -> entity.isPerson()
                                == pronoun.form().toLowerCase(Locale.ROOT).equals("who"))
                : Optional.empty();
    }

    /** Who a noun means; if nobody known, somebody described by it, where it means a person or a body. */
    private Optional<Entity> meaning(Sentence sentence, Token noun) {
        return known(sentence, noun)
                .or(() -> Optional.of(noun)
                        .filter(word -> nominals.isSomebody(sentence, word))
                        .map(word -> nominals.introduce(sentence, word, phrase(Phrases.span(sentence, word)))));
    }

    /** "For a year Oslo will not buy any, it said": the body or state that did something before in the sentence. */
    private Optional<Entity> body(Sentence sentence, Token pronoun) {
        if (!pronoun.form().equalsIgnoreCase("it")) {
            return Optional.empty();
        }
        Optional<Entity> found = acting(sentence, pronoun.index()).or(() -> bodyBefore(sentence));
        found.ifPresent(entity -> referents.link(entity, sentence, pronoun, pronoun.span(), Mention.Form.PRONOUN));
        return found;
    }

    /** "The ministry rejected the claim. … It said": the body that spoke, else did something, in one of the sentences before. */
    private Optional<Entity> bodyBefore(Sentence sentence) {
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - REACH); i--) {
            Sentence before = parse.sentences().get(i);
            Optional<Entity> found = speaking(before).or(() -> acting(before, Integer.MAX_VALUE));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The last body that has spoken in a sentence. */
    private Optional<Entity> speaking(Sentence sentence) {
        return IntStream.range(0, quotations.size())
                .filter(i -> quotations.get(i).parent() == null)
                .filter(i -> Optional.ofNullable(quotations.get(i).source())
                        .filter(sentence.span()::contains)
                        .isPresent())
                .mapToObj(speakers::get)
                .filter(Objects::nonNull)
                .filter(entity -> !entity.isPerson() && entity.members().isEmpty())
                .reduce((first, second) -> second);
    }

    /** The last body that is the subject of a verb before a word of the sentence. */
    private Optional<Entity> acting(Sentence sentence, int before) {
        return sentence.tokens().stream()
                .filter(token -> token.index() < before && token.is("nsubj") && token.upos() != Upos.PRON)
                .flatMap(token -> referents.at(token).stream())
                .filter(entity -> !entity.isPerson() && entity.members().isEmpty())
                .reduce((first, second) -> second);
    }

    /** "Rubio and Wang said": a group of those named. */
    private Optional<Entity> several(Sentence sentence, List<Token> heads, TextSpan source) {
        List<Entity> members = heads.stream()
                .map(head -> known(sentence, head))
                .flatMap(Optional::stream)
                .toList();
        List<Entity> complete = members.size() == heads.size() ? members : List.of();
        Entity same =
                groups.noted(groups.group(complete, source.of(parse.text()).replaceAll("\\s+", " ")), sentence);
        // the head word alone stands for the first of them, so the group is a mention beside it
        same.add(new Mention(source, sentence.index(), heads.get(0).index(), Mention.Form.NOMINAL));
        if (!referents.entities().contains(same)) {
            referents.entities().add(same);
        }
        return Optional.of(same);
    }

    /** "I" in direct speech is its speaker. */
    private void linkFirstPersons() {
        for (int i = 0; i < quotations.size(); i++) {
            Entity speaker = speakerOf(i);
            if (speaker != null && quotations.get(i).kind() == Quotation.Kind.DIRECT) {
                quotations.get(i).content().forEach(span -> linkFirstPersons(speaker, span));
            }
        }
    }

    private void linkFirstPersons(Entity speaker, TextSpan content) {
        for (Sentence sentence : parse.sentences()) {
            if (sentence.span().overlaps(content)) {
                sentence.tokensIn(content).stream()
                        .filter(token -> token.upos() == Upos.PRON
                                && FIRST_PERSON.contains(token.form().toLowerCase(Locale.ROOT)))
                        .forEach(token -> referents.link(speaker, sentence, token, token.span(), Mention.Form.PRONOUN));
            }
        }
    }
}
