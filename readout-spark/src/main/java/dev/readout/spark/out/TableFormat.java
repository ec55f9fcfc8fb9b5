package dev.readout.spark.out;

import dev.readout.export.parquet.ParquetTable;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetOutputFormat;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/**
 * Parquet files of one of the tables, a file for each task, as the export writes them; a task that is killed or run twice
 * leaves nothing behind.
 */
public final class TableFormat extends ParquetOutputFormat<List<@Nullable Object>> {

    private static final String TABLE = "readout.table";

    /** Made by Hadoop. */
    public TableFormat() {}

    /** What to tell the tasks that write a table. */
    static Configuration configuration(Configuration base, String table) {
        Configuration own = new Configuration(base);
        own.set(TABLE, table);
        own.set(ParquetOutputFormat.COMPRESSION, CompressionCodecName.GZIP.name());
        return own;
    }

    @Override
    public WriteSupport<List<@Nullable Object>> getWriteSupport(Configuration configuration) {
        return ParquetTable.rows(OutputTables.ofName(configuration.get(TABLE)));
    }
}
