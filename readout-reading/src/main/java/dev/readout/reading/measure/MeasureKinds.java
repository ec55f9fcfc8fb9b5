package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.record.MeasureKind;
import dev.readout.reading.lexicon.WordClasses;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of which kind a measure is: by its own words, or by those before it, where it only says "the ban" or "it". */
final class MeasureKinds {

    private static final int NEAR_NAMED = 5;
    private static final int NEAR_DONE = 3;
    private static final Set<MeasureKind> LIMITS = Set.of(
            MeasureKind.IMPORT_BAN,
            MeasureKind.EXPORT_CONTROL,
            MeasureKind.ENTRY_BAN,
            MeasureKind.SANCTION,
            MeasureKind.INVESTMENT_RESTRICTION,
            MeasureKind.OTHER);

    private final Set<MeasureKind> outright = EnumSet.noneOf(MeasureKind.class);
    private @Nullable MeasureKind lastLimit;
    private @Nullable MeasureKind lastKind;
    private int lastSentence = -1;

    /** The kinds of an article of which some words could be measures. */
    private final WordClasses words;

    MeasureKinds(Collection<List<MeasureDraft>> drafts, WordClasses words) {
        this.words = words;
        drafts.forEach(here -> here.forEach(draft ->
                byCode(draft.kind.replaceFirst(RateReader.RATED + "$", "")).ifPresent(outright::add)));
    }

    /** The kind of a measure; empty where neither its own words nor those before it tell. */
    Optional<MeasureKind> kind(MeasureDraft draft) {
        if (draft.kind.equals(MeasurePass.SAME)) {
            return limit(draft);
        }
        if (draft.kind.equals(MeasurePass.LAST)) {
            return Optional.ofNullable(lastKind).filter(kind -> draft.sentence.index() - lastSentence <= reach(draft));
        }
        boolean again = draft.kind.endsWith(UntoldImposers.AGAIN);
        return byCode(draft.kind.replaceFirst("(?:" + UntoldImposers.AGAIN + "|" + RateReader.RATED + ")$", ""))
                .filter(kind -> !again || outright.contains(kind));
    }

    /** Within how many sentences the measure told last is meant: by a pronoun the next only, unless it is told to take effect. */
    private int reach(MeasureDraft draft) {
        return switch (draft.act.upos()) {
            case NOUN -> NEAR_NAMED;
            case VERB -> NEAR_DONE;
            default -> takesEffect(draft) ? NEAR_DONE - 1 : 1;
        };
    }

    /** {@code It takes effect on Monday} is said of no talks. */
    private boolean takesEffect(MeasureDraft draft) {
        return draft.sentence
                .head(draft.act)
                .filter(verb -> words.has("into-force-verb", verb.lemma()))
                .isPresent();
    }

    /** {@code The ban}: the sort of limit spoken of last, else the only one that the article speaks of. */
    private Optional<MeasureKind> limit(MeasureDraft draft) {
        if (lastLimit == MeasureKind.OTHER && isNew(draft)) {
            return Optional.empty();
        }
        if (lastLimit != null) {
            return Optional.of(lastLimit);
        }
        return draft.act.lemma().equals("embargo") ? Optional.of(MeasureKind.SANCTION) : onlyLimit();
    }

    private Optional<MeasureKind> onlyLimit() {
        List<MeasureKind> limits = outright.stream().filter(LIMITS::contains).toList();
        return limits.size() == 1 ? Optional.of(limits.get(0)) : Optional.empty();
    }

    /** Keeps that a kind was spoken of. */
    void named(MeasureKind kind) {
        lastLimit = LIMITS.contains(kind) ? kind : lastLimit;
    }

    /** Keeps that a measure of a kind was told. */
    void told(MeasureKind kind, Sentence sentence) {
        named(kind);
        lastKind = lastKind != null && lastSentence == sentence.index() ? lastKind : kind;
        lastSentence = sentence.index();
    }

    /** Whether the last measure was told not long before a sentence. */
    boolean isNear(Sentence sentence) {
        return sentence.index() - lastSentence <= NEAR_NAMED;
    }

    private static Optional<MeasureKind> byCode(String code) {
        return Arrays.stream(MeasureKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }

    /** {@code New restrictions} are not those told before. */
    private boolean isNew(MeasureDraft draft) {
        return draft.sentence.children(draft.act, "amod").stream()
                .anyMatch(word -> words.has("further-measure-adjective", word.lemma()));
    }
}
