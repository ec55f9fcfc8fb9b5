package dev.readout.page.parquet;

import dev.readout.page.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** A cell of a Parquet file as JSON would tell it: words, lists of words, days and moments as ISO 8601; others are nothing. */
final class CellValues {

    private final Group row;
    private final Type field;

    CellValues(Group row, Type field) {
        this.row = row;
        this.field = field;
    }

    JsonValue value() {
        String name = field.getName();
        if (field.isRepetition(Type.Repetition.REPEATED)) {
            return items();
        }
        return field.isPrimitive() ? primitive(row, name, 0) : list(row.getGroup(name, 0));
    }

    private JsonValue items() {
        List<JsonValue> items = new ArrayList<>();
        for (int i = 0; i < row.getFieldRepetitionCount(field.getName()); i++) {
            items.add(field.isPrimitive() ? primitive(row, field.getName(), i) : new JsonValue.Nothing());
        }
        return new JsonValue.Items(items);
    }

    /** A list in the format's usual form: a group that repeats a group of one element; or, in older files, the element itself. */
    private static JsonValue list(Group list) {
        List<JsonValue> items = new ArrayList<>();
        if (list.getType().getFieldCount() != 1) {
            return new JsonValue.Nothing();
        }
        Type repeated = list.getType().getType(0);
        for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
            if (repeated.isPrimitive()) {
                items.add(primitive(list, repeated.getName(), i));
            } else {
                Group element = list.getGroup(0, i);
                boolean told = element.getType().getFieldCount() == 1
                        && element.getType().getType(0).isPrimitive()
                        && element.getFieldRepetitionCount(0) == 1;
                items.add(told ? primitive(element, element.getType().getFieldName(0), 0) : new JsonValue.Nothing());
            }
        }
        return new JsonValue.Items(items);
    }

    private static JsonValue primitive(Group row, String name, int index) {
        PrimitiveType type = row.getType().getType(name).asPrimitiveType();
        return switch (type.getPrimitiveTypeName()) {
            case BINARY -> new JsonValue.Words(row.getString(name, index));
            case INT32 -> new JsonValue.Words(whole(type, row.getInteger(name, index)));
            case INT64 -> new JsonValue.Words(whole(type, row.getLong(name, index)));
            case BOOLEAN, FLOAT, DOUBLE -> new JsonValue.Words(row.getValueToString(type(row, name), index));
            case INT96, FIXED_LEN_BYTE_ARRAY -> new JsonValue.Nothing();
        };
    }

    private static int type(Group row, String name) {
        return row.getType().getFieldIndex(name);
    }

    private static String whole(PrimitiveType type, long value) {
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        if (meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(value).toString();
        }
        if (meaning instanceof TimestampLogicalTypeAnnotation moment) {
            return Instant.EPOCH
                    .plus(
                            value,
                            switch (moment.getUnit()) {
                                case MILLIS -> ChronoUnit.MILLIS;
                                case MICROS -> ChronoUnit.MICROS;
                                case NANOS -> ChronoUnit.NANOS;
                            })
                    .toString();
        }
        return Long.toString(value);
    }
}
