package dev.readout.store.query;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.record.Measure;
import dev.readout.model.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what is told of each measure. */
public final class MeasureHistories {

    private MeasureHistories() {}

    /**
     * The histories of some measures, by kind, imposer, targets and rate.
     *
     * @param measures what is told
     * @param articles finds the articles that tell it
     */
    public static List<MeasureHistory> of(List<Found<Measure>> measures, Function<ArticleId, Article> articles) {
        return dated(measures, found -> day(found.fact(), articles));
    }

    /**
     * The same where it is known when each is told to have got so far.
     *
     * @param days gives the first day that the date of a measure may mean, or null
     */
    public static List<MeasureHistory> dated(
            List<Found<Measure>> measures, Function<Found<Measure>, @Nullable LocalDate> days) {
        Map<String, List<MeasureHistory.Step>> byMeasure = new TreeMap<>();
        for (Found<Measure> found : measures) {
            byMeasure
                    .computeIfAbsent(MeasureHead.of(found.fact()).history(), key -> new ArrayList<>())
                    .add(new MeasureHistory.Step(found, days.apply(found)));
        }
        return byMeasure.values().stream().map(MeasureHistories::history).toList();
    }

    private static MeasureHistory history(List<MeasureHistory.Step> steps) {
        Measure one = steps.get(0).found().fact();
        return new MeasureHistory(one.kind(), one.by(), one.targets(), one.ratePercent(), steps);
    }

    private static @Nullable LocalDate day(Measure measure, Function<ArticleId, Article> articles) {
        return MeasureHead.of(measure).day().orElseGet(() -> firstTold(measure, articles));
    }

    private static @Nullable LocalDate firstTold(Measure measure, Function<ArticleId, Article> articles) {
        return measure.mentions().stream()
                .map(mention -> articles.apply(mention.article()).published())
                .flatMap(Stream::ofNullable)
                .map(PublicationDate::date)
                .map(PartialDate::firstDay)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
