package dev.readout.spark.page;

import dev.readout.reading.source.RulebookFiles;
import dev.readout.reading.source.SourceFile;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What every executor needs to know.
 *
 * @param gated whether pages of archives are passed over at a first look
 * @param threads how many windows an executor's one model reads at the same time
 * @param rules an analyst's own rules and tables, by file name
 */
public record StreetSettings(boolean gated, int threads, Map<String, String> rules) implements Serializable {

    /** Checks the threads and copies the map. */
    public StreetSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("an executor reads on at least 1 thread, not " + threads);
        }
        rules = new LinkedHashMap<>(rules);
    }

    /** The rules and tables to read by. */
    public RulebookFiles rulebook() {
        List<SourceFile> own = new ArrayList<>();
        rules.forEach((name, text) -> own.add(SourceFile.of(name, text)));
        return own.isEmpty() ? RulebookFiles.bundled() : RulebookFiles.bundled().with(own);
    }
}
