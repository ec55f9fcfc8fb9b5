package dev.readout.server;

import dev.readout.model.record.EngagementKind;
import dev.readout.model.record.EngagementStatus;
import dev.readout.model.record.EventType;
import dev.readout.model.record.MeasureKind;
import dev.readout.model.record.MeasureStatus;
import dev.readout.model.record.StatementAct;
import dev.readout.model.record.Topic;
import dev.readout.server.openapi.ApiParameter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parameters that programs may send, as {@link Asked} reads them. */
final class ApiParameters {

    private static final String STATE_FORM = "^([A-Za-z]{3}|[Ii][Gg][Oo]:[A-Za-z0-9-]+)$";
    private static final String DATE_FORM = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    static final ApiParameter ID = ApiParameter.path("id", "The id");
    static final ApiParameter KEY = ApiParameter.path("key", "The key of a name: wang-yi");
    static final ApiParameter KIND = code("kind", "The kind of contact", EngagementKind.values(), EngagementKind::code);
    static final ApiParameter STATUS =
            code("status", "What became of the contact", EngagementStatus.values(), EngagementStatus::code);
    static final ApiParameter ACT = code("act", "What the speaker does", StatementAct.values(), StatementAct::code);
    static final ApiParameter TOPIC = code("topic", "What it is about", Topic.values(), Topic::code);
    static final ApiParameter MEASURE_KIND =
            code("kind", "The kind of measure", MeasureKind.values(), MeasureKind::code);
    static final ApiParameter MEASURE_STATUS =
            code("status", "How far it has got", MeasureStatus.values(), MeasureStatus::code);
    static final ApiParameter TYPE = code("type", "The type of event", EventType.values(), EventType::name);
    static final ApiParameter PERSON = ApiParameter.text("person", "Words of the name of somebody", Asked.LONGEST);
    static final ApiParameter SINCE = date("since", "The earliest day; what has no date is then left out");
    static final ApiParameter UNTIL = date("until", "The latest day; what has no date is then left out");
    static final ApiParameter Q =
            ApiParameter.text("q", "Words that occur: tariffs, \"rare earths\", tarif*, tariffs -steel", Asked.LONGEST);
    static final ApiParameter LIMIT =
            ApiParameter.number("limit", "How many are given at most", 1, Asked.MOST, Asked.PAGE);
    static final ApiParameter CURSOR =
            ApiParameter.text("cursor", "Where the part before ended; stands in its address next", Asked.LONGEST);

    private ApiParameters() {}

    static ApiParameter state(String name, String meaning) {
        return ApiParameter.form(name, meaning + ": CHN, IGO:ASEAN", STATE_FORM);
    }

    static ApiParameter date(String name, String meaning) {
        return ApiParameter.form(name, meaning + ": 2025-07-11, 2025-07 or 2025", DATE_FORM);
    }

    private static <T> ApiParameter code(String name, String meaning, T[] values, Function<T, String> code) {
        return ApiParameter.code(name, meaning, Arrays.stream(values).map(code).toList());
    }

    static List<ApiParameter> listed(ApiParameter... filters) {
        return Stream.concat(Arrays.stream(filters), Stream.of(LIMIT, CURSOR)).toList();
    }
}
