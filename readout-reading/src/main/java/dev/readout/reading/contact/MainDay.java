package dev.readout.reading.contact;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.Token;
import dev.readout.model.analysis.Upos;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.lexicon.WordClasses;
import dev.readout.reading.pattern.TimesOfSpeech;
import dev.readout.reading.text.ArticleText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates the contact that an article is about, where no mention of it has a day, by the first sentences. */
final class MainDay {

    private static final int NEWS_DAYS = 7;
    private static final int NEAR_SENTENCES = 2;

    private final ArticleText text;
    private final WordClasses words;

    MainDay(ArticleText text, WordClasses words) {
        this.text = text;
        this.words = words;
    }

    /** Gives the contact its day, as far as one is told. */
    void settle(Story story, List<Story> stories) {
        boolean happened = story.status == EngagementStatus.HELD || story.status == EngagementStatus.ONGOING;
        if (happened && story.start == null && !story.drafts.get(0).onAgenda) {
            Sentence first = story.drafts.get(0).sentence;
            PartialDate day = dayOf(story.drafts.get(0));
            if (day == null) {
                day = dayBefore(first, stories);
            }
            story.start = day;
            story.end = day != null && day.precision() == PartialDate.Precision.DAY ? day : null;
        }
    }

    /**
     * {@code A and B ended their quarrel on Thursday. Meeting in Lima, the two agreed to}: the only day of which the article's first
     * sentence speaks, if that tells of no other contact.
     */
    private @Nullable PartialDate dayBefore(Sentence first, List<Story> stories) {
        List<Sentence> opening = text.body().stream()
                .filter(sentence -> sentence.index() < first.index() && tells(sentence))
                .toList();
        PartialDate published = text.published();
        boolean near = !opening.isEmpty() && opening.size() <= NEAR_SENTENCES;
        boolean others = stories.stream().anyMatch(story -> opening.stream().anyMatch(story::isToldIn));
        if (!near || others || published == null) {
            return null;
        }
        List<PartialDate> days = opening.stream()
                .flatMap(sentence -> text.times(sentence).stream().filter(time -> !isOfSpeech(sentence, time)))
                .map(TimeExpression::start)
                .filter(day -> day != null && isNews(day, published))
                .distinct()
                .toList();
        return days.size() == 1 ? days.get(0) : null;
    }

    /** Not the place and day before the news. */
    private static boolean tells(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.upos() == Upos.VERB);
    }

    /** The day of which the sentence speaks, if it is one of the last before the news; where it tells only when somebody spoke, the month. */
    private @Nullable PartialDate dayOf(Draft told) {
        Sentence sentence = told.sentence;
        PartialDate published = text.published();
        if (published == null || Accounts.areGivenOf(words, sentence, told.act)) {
            return null;
        }
        List<TimeExpression> days = text.times(sentence).stream()
                .filter(time -> time.start() != null && isNews(time.start(), published))
                .filter(time -> sentence.headOf(time.span())
                        .filter(head -> isOfWhatIsSaid(sentence, head, told.act))
                        .isEmpty())
                .toList();
        return days.stream()
                .filter(time -> !isOfSpeech(sentence, time))
                .findFirst()
                .map(TimeExpression::start)
                .or(() -> days.stream().findFirst().map(TimeExpression::start).map(Months::of))
                .orElse(null);
    }

    /** {@code When A spoke to B, he made clear that the pact is strong today}: a clause that tells what was said, not of the contact. */
    private static boolean isOfWhatIsSaid(Sentence sentence, Token time, Token act) {
        Token word = time;
        while (word.head() != 0) {
            if (word.is("ccomp") && !sentence.isWithin(act, word)) {
                return true;
            }
            word = sentence.token(word.head());
        }
        return false;
    }

    private boolean isOfSpeech(Sentence sentence, TimeExpression time) {
        return TimesOfSpeech.isOne(sentence, time, verb -> words.has("day-of-speech-verb", verb.lemma()));
    }

    private static boolean isNews(PartialDate day, PartialDate published) {
        return day.precision() == PartialDate.Precision.DAY
                && published.precision() == PartialDate.Precision.DAY
                && !day.firstDay().isAfter(published.firstDay())
                && !day.firstDay().isBefore(published.firstDay().minusDays(NEWS_DAYS));
    }
}
