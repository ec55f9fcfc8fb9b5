package dev.readout.language.model;

import dev.readout.model.ReadoutException;
import dev.readout.model.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a model lies: in our own jar, or in a folder. Hands out its files only if they are those that its card describes. */
public final class ModelFiles {

    private static final String CARD = "card.json";

    private final @Nullable Path folder;
    private final ModelCard card;

    private ModelFiles(@Nullable Path folder) {
        this.folder = folder;
        this.card = ModelCard.read(bytes(CARD));
    }

    /**
     * The model that we ship.
     *
     * @throws ReadoutException {@code MODEL_MISSING} or {@code MODEL_DAMAGED} if it is not there, or not whole
     */
    public static ModelFiles builtIn() {
        return new ModelFiles(null);
    }

    /**
     * Another model.
     *
     * @param folder holds {@code card.json} and the files that it names
     * @throws ReadoutException {@code MODEL_MISSING} or {@code MODEL_DAMAGED} if it is not there, or not whole
     */
    public static ModelFiles in(Path folder) {
        return new ModelFiles(folder);
    }

    /** The model's card. */
    public ModelCard card() {
        return card;
    }

    /**
     * A file of the model.
     *
     * @throws ReadoutException {@code MODEL_MISSING} if it is not there, {@code MODEL_DAMAGED} if one byte differs from
     *     what the card says
     */
    byte[] verified(String name) {
        byte[] content = bytes(name);
        String expected = card.files().get(name);
        String found = Sha256.hex(content);
        if (!found.equals(expected)) {
            throw new ReadoutException(
                    ReadoutException.Code.MODEL_DAMAGED,
                    "the model file " + place(name) + " is not the one that its card describes: SHA-256 is " + found
                            + ", not " + expected + "; take a fresh copy");
        }
        return content;
    }

    private byte[] bytes(String name) {
        try {
            return folder == null ? resource(name) : Files.readAllBytes(folder.resolve(name));
        } catch (NoSuchFileException e) {
            throw missing(name);
        } catch (IOException e) {
            throw new ReadoutException(
                    ReadoutException.Code.MODEL_MISSING, "the model file " + place(name) + " cannot be read", e);
        }
    }

    private byte[] resource(String name) throws IOException {
        try (InputStream stream = ModelFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw missing(name);
            }
            return stream.readAllBytes();
        }
    }

    private ReadoutException missing(String name) {
        return new ReadoutException(
                ReadoutException.Code.MODEL_MISSING, "the model file " + place(name) + " is missing");
    }

    private String place(String name) {
        return folder == null ? name + " in the jar" : folder.resolve(name).toString();
    }
}
