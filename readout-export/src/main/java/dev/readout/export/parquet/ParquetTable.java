package dev.readout.export.parquet;

import dev.readout.export.table.Column;
import dev.readout.export.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * Tables as Parquet files, with the columns of the table: texts as UTF-8 strings, whole numbers in 64 bits, numbers as
 * doubles, each null where nothing is known. Pages are compressed with gzip, which every reader knows.
 */
public final class ParquetTable {

    private ParquetTable() {}

    /**
     * Writes a table; a file of that name is written over.
     *
     * @param table the table
     * @param rows what its rows are about, in order
     * @param file where to write
     * @throws IOException if it cannot be written
     */
    public static <T> void write(Table<T> table, Iterable<? extends T> rows, Path file) throws IOException {
        try (ParquetWriter<T> out = new Rows<>(new LocalOutputFile(file), table)
                .withConf(new PlainParquetConfiguration())
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withCodecFactory(new GzipPages())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .build()) {
            for (T row : rows) {
                out.write(row);
            }
        }
    }

    /**
     * How parquet-java writes rows of a table, for whoever opens its files himself.
     *
     * @param table the table
     */
    public static <T> WriteSupport<T> rows(Table<T> table) {
        return new RowSupport<>(table);
    }

    /** The columns in Parquet's types. */
    static MessageType schema(Table<?> table) {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        for (Column<?> column : table.columns()) {
            switch (column.type()) {
                case STRING ->
                    schema.optional(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(column.name());
                case INTEGER -> schema.optional(PrimitiveTypeName.INT64).named(column.name());
                case NUMBER -> schema.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            }
        }
        return schema.named(table.name());
    }

    private static final class Rows<T> extends ParquetWriter.Builder<T, Rows<T>> {

        private final Table<T> table;

        Rows(OutputFile file, Table<T> table) {
            super(file);
            this.table = table;
        }

        @Override
        protected Rows<T> self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // still abstract; not called
        protected WriteSupport<T> getWriteSupport(@Nullable Configuration configuration) {
            return new RowSupport<>(table);
        }

        @Override
        protected WriteSupport<T> getWriteSupport(ParquetConfiguration configuration) {
            return new RowSupport<>(table);
        }
    }

    private static final class RowSupport<T> extends WriteSupport<T> {

        private final Table<T> table;
        private @Nullable RecordConsumer consumer;

        RowSupport(Table<T> table) {
            this.table = table;
        }

        @Override
        @SuppressWarnings("deprecation") // still abstract; not called
        public WriteContext init(@Nullable Configuration configuration) {
            return new WriteContext(schema(table), Map.of());
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return new WriteContext(schema(table), Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer recordConsumer) {
            consumer = recordConsumer;
        }

        @Override
        public void write(T row) {
            if (consumer == null) {
                throw new IllegalStateException("a row before the file was begun");
            }
            consumer.startMessage();
            List<@Nullable Object> cells = table.row(row);
            for (int i = 0; i < cells.size(); i++) {
                Object cell = cells.get(i);
                if (cell != null) {
                    Column<T> column = table.columns().get(i);
                    consumer.startField(column.name(), i);
                    add(consumer, column, cell);
                    consumer.endField(column.name(), i);
                }
            }
            consumer.endMessage();
        }

        private static void add(RecordConsumer out, Column<?> column, Object cell) {
            switch (column.type()) {
                case STRING -> out.addBinary(Binary.fromString(cell.toString()));
                case INTEGER -> out.addLong(((Number) cell).longValue());
                case NUMBER -> out.addDouble(((Number) cell).doubleValue());
            }
        }
    }
}
