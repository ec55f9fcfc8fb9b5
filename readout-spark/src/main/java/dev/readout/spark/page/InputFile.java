package dev.readout.spark.page;

import java.io.Serializable;

/**
 * A file to be read.
 *
 * @param path where it lies, as a file system of Hadoop's knows it
 * @param bytes how long it is
 * @param modified when it was last changed, in milliseconds since 1970
 */
public record InputFile(String path, long bytes, long modified) implements Serializable {

    private static final String LOCAL = "file:";

    /** Its name in reports and in the record: the bare path of a local file, as the other commands say it; else its address. */
    public String source() {
        return path.startsWith(LOCAL) ? path.substring(LOCAL.length()).replaceFirst("^//+", "/") : path;
    }
}
