package dev.readout.evaluation.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measure against one of its targets.
 *
 * @param kind its kind
 * @param by who imposes it
 * @param target whom it is aimed at, or null where that is not told
 * @param rate its rate in per cent, or null
 * @param measure the measure
 */
record MeasureUnit(
        @Nullable String kind,
        @Nullable String by,
        @Nullable String target,
        @Nullable Double rate,
        JsonNode measure) {

    /** The units of measures, in order. */
    static List<MeasureUnit> of(List<JsonNode> measures) {
        List<MeasureUnit> units = new ArrayList<>();
        for (JsonNode measure : measures) {
            List<@Nullable String> targets = new ArrayList<>(JsonFields.texts(measure, "targets"));
            if (targets.isEmpty()) {
                targets.add(null);
            }
            targets.forEach(target -> units.add(new MeasureUnit(
                    JsonFields.text(measure, "kind"),
                    JsonFields.text(measure, "by"),
                    target,
                    JsonFields.number(measure, "rate_percent"),
                    measure)));
        }
        return units;
    }

    /** 0 where kind, imposer, target or rate differ; else the higher the more agrees. */
    double score(MeasureUnit gold) {
        boolean same = Objects.equals(kind, gold.kind)
                && Objects.equals(by, gold.by)
                && Objects.equals(target, gold.target)
                && (rate == null || gold.rate == null || rate.equals(gold.rate));
        if (!same) {
            return 0;
        }
        return 1 + (Objects.equals(rate, gold.rate) ? 1 : 0) + (status().equals(gold.status()) ? 1 : 0);
    }

    String status() {
        return measure.path("status").asText();
    }

    /** What is imposed on whom, for a person to read. */
    String told() {
        return kind + " by " + by + " on " + target + (rate == null ? "" : " " + rate + " %");
    }
}
