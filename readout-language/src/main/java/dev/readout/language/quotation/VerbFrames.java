package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a reporting verb governs, by the frames of the table. */
final class VerbFrames {

    /** Days, months and other times, of which nobody speaks by {@code agreed on}, {@code warned in}. */
    private static final Set<String> DAYS = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "week",
            "month",
            "year",
            "morning",
            "afternoon",
            "evening");

    private static final int DAY_WORDS = 5;

    private final Sentence sentence;
    private final Token verb;
    private final Cue cue;
    private final ObjectFrame objects;

    VerbFrames(Sentence sentence, Token verb, Cue cue) {
        this.sentence = sentence;
        this.verb = verb;
        this.cue = cue;
        this.objects = new ObjectFrame(sentence, verb, cue);
    }

    /** What stands in the first of the cue's frames that is filled. */
    Optional<Governed> governed() {
        return cue.frames().stream()
                .map(this::governed)
                .flatMap(Optional::stream)
                .filter(found -> !found.content().isEmpty())
                .findFirst();
    }

    private Optional<Governed> governed(Frame frame) {
        return switch (frame.kind()) {
            case CLAUSE -> new ClauseFrame(sentence, verb).governed();
            case INFINITIVE -> infinitive();
            case OBJECT_INFINITIVE -> objects.withInfinitive();
            case OBJECT -> objects.governed();
            case OBJECT_AS -> objects.named();
            case PREPOSITION -> preposition(frame.preposition());
            case RAISING -> objects.raising();
            case QUOTE, PASSIVE -> Optional.empty();
        };
    }

    private Optional<Governed> infinitive() {
        boolean otherSubject = Grammar.isPassive(sentence, verb)
                || Grammar.after(sentence, verb, verb.index(), "obj").findAny().isPresent();
        if (otherSubject) {
            return Optional.empty();
        }
        return Grammar.after(sentence, verb, verb.index(), "xcomp", "advcl")
                .filter(child -> Grammar.isMarked(sentence, child, "to")
                        || (child.is("xcomp") && child.xpos().equals("VBG")))
                .filter(child -> child.is("xcomp") || !Grammar.isComma(sentence.token(child.index() - 2)))
                .findFirst()
                .map(child -> Governed.bySubject("infinitive", Words.below(sentence, child)));
    }

    private Optional<Governed> preposition(String preposition) {
        Stream<Token> own = Grammar.after(sentence, verb, verb.index(), "obl", "advcl", "obj", "xcomp", "ccomp")
                .filter(child -> !DAYS.contains(child.form()));
        return Stream.of(own, underDays(), underParticle())
                .flatMap(children -> children)
                .flatMap(child -> Grammar.mark(sentence, child, Set.of(preposition))
                        .filter(mark -> mark.index() <= verb.index() + 2
                                || isBehindObject(mark)
                                || isBehindDay(mark)
                                || isBehindParticle(mark))
                        .map(mark -> behind(child, mark))
                        .stream())
                .findFirst();
    }

    /** "Warned on Monday of floods", where the parser hung the floods on Monday. */
    private Stream<Token> underDays() {
        return Grammar.after(sentence, verb, verb.index(), "obl")
                .filter(child -> DAYS.contains(child.form()))
                .flatMap(day -> Grammar.after(sentence, day, day.index(), "nmod"));
    }

    /** "Took issue with the report", where the parser hung the report on the issue. */
    private Stream<Token> underParticle() {
        return CueLexicon.particle(sentence, verb, cue)
                .flatMap(noun -> Grammar.after(sentence, noun, noun.index(), "nmod"));
    }

    private boolean isBehindParticle(Token mark) {
        return CueLexicon.particle(sentence, verb, cue).anyMatch(noun -> noun.index() + 1 == mark.index());
    }

    /** "Warned its citizens of floods", "protested to Lima against the fee": nothing but the object stands between. */
    private boolean isBehindObject(Token mark) {
        return Grammar.after(sentence, verb, verb.index(), "obj", "iobj", "obl")
                .filter(object -> !object.is("obl") || Grammar.isMarked(sentence, object, "to"))
                .map(object -> SourcePhrase.phrase(sentence, object))
                .anyMatch(phrase -> phrase.last() + 1 == mark.index() && phrase.first() <= verb.index() + 3);
    }

    /** "Agreed on Monday to a truce": a day stands right before it. */
    private boolean isBehindDay(Token mark) {
        return mark.index() <= verb.index() + DAY_WORDS
                && DAYS.contains(sentence.token(mark.index() - 1).form());
    }

    private Governed behind(Token child, Token mark) {
        Words preposition = Words.of(sentence, List.of(mark));
        Words content = Words.below(sentence, child).minus(preposition);
        Words doing = Grammar.infinitiveAfter(sentence, verb, child.index())
                .map(token -> Words.below(sentence, token))
                .orElse(Words.none(sentence));
        if (!Grammar.isPassive(sentence, verb)) {
            return Governed.bySubject("preposition", content.plus(doing), preposition);
        }
        Token agent = SourcePhrase.agent(sentence, verb).orElse(null);
        Governed.Speaker speaker = agent == null ? Governed.Speaker.NONE : Governed.Speaker.SHOWN;
        return new Governed(content, preposition, speaker, agent, "preposition");
    }
}
