package dev.readout.language.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.readout.model.ReadoutException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The network, run by ONNX Runtime. The only owner of native memory; {@link #close} gives it back. May be shared between
 * threads, each of which runs its own input: the answer depends on nothing but the input.
 */
final class OnnxModel implements AutoCloseable {

    private static final Set<String> OUTPUTS = Set.of("start", "upos", "xpos", "lemma", "head", "label", "arc", "ner");

    private final OrtEnvironment environment;
    private final OrtSession session;

    /**
     * Loads a network.
     *
     * @param network the content of the ONNX file
     * @throws ReadoutException {@code MODEL_RUNTIME} if ONNX Runtime cannot start or does not take the network
     */
    OnnxModel(byte[] network) {
        try {
            this.environment = OrtEnvironment.getEnvironment();
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
                options.setMemoryPatternOptimization(false);
                this.session = environment.createSession(network, options);
            }
        } catch (OrtException e) {
            throw failure("ONNX Runtime does not take the model", e);
        }
    }

    /**
     * Reads windows, which see nothing of each other.
     *
     * @return the answer to each window
     * @throws ReadoutException {@code MODEL_RUNTIME} if ONNX Runtime fails
     */
    List<WindowScores> run(List<Window> windows) {
        ModelScores scores = run(new ModelInput(windows));
        List<WindowScores> each = new ArrayList<>();
        int root = 0;
        for (Window window : windows) {
            each.add(new WindowScores(scores, root, window.length()));
            root += window.length() + 1;
        }
        return each;
    }

    private ModelScores run(ModelInput input) {
        try (OnnxTensor ids = row(input.ids);
                OnnxTensor casing = row(input.casing);
                OnnxTensor place = row(input.place);
                OnnxTensor word = row(input.word);
                OnnxTensor bound = row(input.bound);
                OrtSession.Result result = session.run(
                        Map.of("ids", ids, "shape", casing, "place", place, "word", word, "bound", bound), OUTPUTS)) {
            return new ModelScores(
                    ints(result, "start"),
                    ints(result, "upos"),
                    ints(result, "xpos"),
                    ints(result, "lemma"),
                    ints(result, "head"),
                    ints(result, "label"),
                    floats(result, "arc"),
                    floats(result, "ner"));
        } catch (OrtException e) {
            throw failure("ONNX Runtime failed on " + input.ids.length + " pieces", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw failure("ONNX Runtime does not give the model back", e);
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static int[] ints(OrtSession.Result result, String name) {
        return tensor(result, name).getIntBuffer().array();
    }

    private static float[] floats(OrtSession.Result result, String name) {
        return tensor(result, name).getFloatBuffer().array();
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        OnnxValue value = result.get(name)
                .orElseThrow(() -> new ReadoutException(
                        ReadoutException.Code.MODEL_RUNTIME, "the model has no output \"" + name + "\""));
        return (OnnxTensor) value;
    }

    private static ReadoutException failure(String message, OrtException cause) {
        return new ReadoutException(ReadoutException.Code.MODEL_RUNTIME, message, cause);
    }
}
