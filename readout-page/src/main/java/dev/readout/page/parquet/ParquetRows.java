package dev.readout.page.parquet;

import dev.readout.page.json.JsonValue;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.ParquetRuntimeException;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * The rows of a Parquet file, with some of its columns, as JSON objects would tell them. One row group is held at a time.
 */
public final class ParquetRows {

    /** What a Parquet file begins and ends with. */
    public static final String MAGIC = "PAR1";

    private ParquetRows() {}

    /**
     * Reads a file to its end.
     *
     * @param file the file
     * @param columns the columns wanted; those that it does not have are missing in the rows
     * @param rows takes each row, in order
     * @throws IOException if the file cannot be read
     * @throws UnreadableTable if it is damaged or of a form that is not read; rows before the damage were told
     */
    public static void read(InputFile file, Set<String> columns, Consumer<JsonValue.Fields> rows) throws IOException {
        ParquetReadOptions options = HadoopReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new PageCodecs())
                .build();
        try (ParquetFileReader reader = ParquetFileReader.open(file, options)) {
            MessageType schema = wanted(reader.getFileMetaData().getSchema(), columns);
            if (schema.getFieldCount() > 0) {
                reader.setRequestedSchema(schema);
                read(reader, schema, rows);
            }
        } catch (ParquetRuntimeException e) {
            throw new UnreadableTable(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            // parquet-java says of a file that is none, or that was cut, only this
            if (e.getClass() == RuntimeException.class) {
                throw new UnreadableTable(String.valueOf(e.getMessage()), e);
            }
            throw e;
        }
    }

    private static void read(ParquetFileReader reader, MessageType schema, Consumer<JsonValue.Fields> rows)
            throws IOException {
        MessageColumnIO columns = new ColumnIOFactory().getColumnIO(schema);
        for (PageReadStore group = reader.readNextRowGroup(); group != null; group = reader.readNextRowGroup()) {
            RecordReader<Group> records = columns.getRecordReader(group, new GroupRecordConverter(schema));
            for (long row = 0; row < group.getRowCount(); row++) {
                rows.accept(fields(records.read(), schema));
            }
        }
    }

    private static MessageType wanted(MessageType schema, Set<String> columns) {
        List<Type> fields = schema.getFields().stream()
                .filter(field -> columns.contains(field.getName()))
                .toList();
        return new MessageType(schema.getName(), fields);
    }

    private static JsonValue.Fields fields(Group row, MessageType schema) {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        for (Type field : schema.getFields()) {
            int count = row.getFieldRepetitionCount(field.getName());
            if (count > 0) {
                values.put(field.getName(), new CellValues(row, field).value());
            }
        }
        return new JsonValue.Fields(values);
    }
}
