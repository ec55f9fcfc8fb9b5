package dev.readout.spark;

import dev.readout.spark.page.StreetSettings;
import java.util.List;

/**
 * What a job is to do.
 *
 * @param in files, folders and patterns on any file system that Hadoop knows
 * @param out the folder to write to
 * @param street how executors read
 * @param partitions how many parts the work between machines has
 * @param mostInBlock how many accounts of a block one task compares with as many others, about
 */
public record JobSettings(List<String> in, String out, StreetSettings street, int partitions, int mostInBlock) {

    /** Accounts of a block that one task compares with as many others: half a million comparisons. */
    public static final int MOST_IN_BLOCK = 1_000;

    /** Checks the numbers and copies the list. */
    public JobSettings {
        in = List.copyOf(in);
        if (partitions < 1 || mostInBlock < 1) {
            throw new IllegalArgumentException(
                    "at least 1 part and 1 account, not " + partitions + " and " + mostInBlock);
        }
    }
}
