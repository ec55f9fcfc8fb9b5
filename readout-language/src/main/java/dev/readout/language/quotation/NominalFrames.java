package dev.readout.language.quotation;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a reporting noun ({@code his warning that …}) or adjective ({@code was confident that …}) governs. */
final class NominalFrames {

    private final Sentence sentence;
    private final Token word;
    private final Cue cue;

    NominalFrames(Sentence sentence, Token word, Cue cue) {
        this.sentence = sentence;
        this.word = word;
        this.cue = cue;
    }

    /** What stands in the first of the cue's frames that is filled; the speaker is left to be found. */
    Optional<Governed> governed() {
        return cue.frames().stream()
                .map(this::governed)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Governed> governed(Frame frame) {
        return switch (frame.kind()) {
            case CLAUSE -> dependent("that", "whether").map(this::all);
            case INFINITIVE -> dependent("to").map(this::all);
            case PREPOSITION -> prepositional(frame.preposition());
            default -> Optional.empty();
        };
    }

    private Governed all(Token head) {
        return Governed.bySubject("clause", Words.below(sentence, head));
    }

    private Optional<Token> dependent(String... marks) {
        return sentence.children(word).stream()
                .filter(child -> child.index() > word.index())
                .filter(child -> child.is("acl") || child.is("ccomp") || child.is("xcomp") || child.is("advcl"))
                .filter(child -> (child.is("ccomp") && !List.of(marks).contains("to")) || isMarked(child, marks))
                .findFirst();
    }

    private boolean isMarked(Token child, String... marks) {
        return !child.is("acl:relcl")
                && sentence.children(child, "mark").stream()
                        .anyMatch(mark -> List.of(marks).contains(mark.form().toLowerCase(java.util.Locale.ROOT)));
    }

    private Optional<Governed> prepositional(String preposition) {
        return Stream.concat(sentence.children(word).stream(), besideObject())
                .filter(child -> child.index() > word.index())
                .filter(child -> child.is("nmod") || child.is("obl") || child.is("acl") || child.is("advcl"))
                .flatMap(child -> sentence.children(child).stream()
                        .filter(mark -> mark.is("case") || mark.is("mark"))
                        .filter(mark -> mark.form().equalsIgnoreCase(preposition))
                        .limit(1)
                        .map(mark -> behind(child, mark)))
                .findFirst();
    }

    /** "Sounded the alarm over the famine", where the parser hung the famine on the sounding. */
    private Stream<Token> besideObject() {
        boolean object = word.is("obj") && word.head() != 0;
        return object ? sentence.children(sentence.token(word.head()), "obl").stream() : Stream.empty();
    }

    private Governed behind(Token child, Token mark) {
        Words preposition = Words.of(sentence, List.of(mark));
        return Governed.bySubject("preposition", Words.below(sentence, child).minus(preposition), preposition);
    }
}
