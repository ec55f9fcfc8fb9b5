package dev.readout.spark.out;

import dev.readout.model.ReadoutException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * What stages leave on disk for those after them, and for a job that goes on where another one ended. A stage's output counts
 * when it is whole and was made of the same things.
 */
public final class Checkpoints {

    private final JavaSparkContext spark;
    private final String folder;

    /** Checkpoints under a folder. */
    public Checkpoints(JavaSparkContext spark, String folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /** Whether the output of a stage that was made of this is there. */
    public boolean has(String stage, String madeOf) {
        Path place = new Path(folder, stage);
        try {
            return isThere(place.getFileSystem(spark.hadoopConfiguration()), place, note(stage), madeOf);
        } catch (IOException e) {
            throw unusable(place, e);
        }
    }

    /**
     * The output of a stage: what lies there if it was made of the same, else what the stage gives, written there first.
     *
     * @param stage the stage's name
     * @param madeOf what the output depends on, in full
     * @param lines gives the output; not asked where it is there
     */
    public JavaRDD<String> lines(String stage, String madeOf, Supplier<JavaRDD<String>> lines) {
        Path place = new Path(folder, stage);
        Path note = note(stage);
        try {
            FileSystem system = place.getFileSystem(spark.hadoopConfiguration());
            if (!isThere(system, place, note, madeOf)) {
                system.delete(note, false);
                system.delete(place, true);
                lines.get().saveAsTextFile(place.toString(), GzipCodec.class);
                try (OutputStream out = system.create(note, true)) {
                    out.write(madeOf.getBytes(StandardCharsets.UTF_8));
                }
            }
            return spark.textFile(place.toString());
        } catch (IOException e) {
            throw unusable(place, e);
        }
    }

    private Path note(String stage) {
        return new Path(folder, stage + ".made-of");
    }

    private static ReadoutException unusable(Path place, IOException e) {
        return new ReadoutException(
                ReadoutException.Code.FILES, "no checkpoint can be kept in " + place + ": " + e.getMessage(), e);
    }

    private static boolean isThere(FileSystem system, Path place, Path note, String madeOf) throws IOException {
        if (!system.exists(note) || !system.exists(new Path(place, "_SUCCESS"))) {
            return false;
        }
        try (InputStream in = system.open(note)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(madeOf);
        }
    }
}
