package dev.readout.evaluation.names;

import dev.readout.evaluation.GoldFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A data set of names.
 *
 * @param name what the table calls it
 * @param documents its documents, in order
 */
public record NameSet(String name, List<NameDocument> documents) {

    /** Copies the list. */
    public NameSet {
        documents = List.copyOf(documents);
    }

    /**
     * Reads a path.
     *
     * @param path re3d's folder, or a file of BIO tags
     * @return one set; for re3d two, the held-out documents and the source that is never trained on
     * @throws GoldFormatException if the path is in none of the formats
     */
    public static List<NameSet> read(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(new NameSet(String.valueOf(path.getFileName()), BioFile.read(path)));
        }
        if (!Re3dFolder.isRe3d(path)) {
            throw new GoldFormatException(
                    path, 0, "a folder without sources of re3d in it; files of BIO tags are named one by one");
        }
        List<NameSet> sets = new ArrayList<>();
        sets.add(new NameSet("re3d, every fifth document", Re3dFolder.heldOut(path)));
        List<NameDocument> apart = Re3dFolder.neverTrainedOn(path);
        if (!apart.isEmpty()) {
            sets.add(new NameSet("re3d, " + Re3dFolder.NEVER_TRAINED_ON, apart));
        }
        return sets;
    }
}
