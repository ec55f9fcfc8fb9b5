import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs an ONNX model for the Python scripts, which find no ONNX Runtime of their own in every distribution.
 *
 * <p>Standard input: for each batch three big-endian ints B, N, W, then the longs of ids [B,N], shape [B,N],
 * place [B,N], word [B,W] and bound [B,W]. Standard output: for each output in the order of {@link #OUTPUTS} its number of
 * elements, then the elements (ints, or float bits).
 */
class Runner {
    static final List<String> INPUTS = List.of("ids", "shape", "place", "word", "bound");
    static final List<String> OUTPUTS =
            List.of("start", "upos", "xpos", "lemma", "head", "label", "arc", "ner", "startLogit");

    public static void main(String[] args) throws OrtException, IOException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(args.length > 1 ? Integer.parseInt(args[1]) : 1);
        try (OrtSession session = environment.createSession(args[0], options);
                DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16))) {
            long words = 0;
            long nanos = 0;
            Set<String> taken = session.getInputNames();
            for (int b = next(in); b > 0; b = next(in)) {
                int n = in.readInt();
                int w = in.readInt();
                Map<String, OnnxTensor> inputs = new HashMap<>();
                for (String name : INPUTS) {
                    boolean ofWords = name.equals("word") || name.equals("bound");
                    OnnxTensor values = tensor(environment, in, b, ofWords ? w : n);
                    if (taken.contains(name)) { // the graph in single precision needs no places
                        inputs.put(name, values);
                    } else {
                        values.close();
                    }
                }
                long began = System.nanoTime();
                try (OrtSession.Result result = session.run(inputs)) {
                    nanos += System.nanoTime() - began;
                    for (String name : OUTPUTS) {
                        write(out, (OnnxTensor) result.get(name).orElseThrow());
                    }
                }
                out.flush();
                inputs.values().forEach(OnnxTensor::close);
                words += (long) b * (w - 1);
            }
            System.err.printf("%d words with padding, %.2f s in the model%n", words, nanos / 1e9);
        }
    }

    private static int next(DataInputStream in) throws IOException {
        byte[] four = in.readNBytes(4);
        return four.length < 4 ? 0 : ByteBuffer.wrap(four).getInt();
    }

    private static OnnxTensor tensor(OrtEnvironment environment, DataInputStream in, int rows, int columns)
            throws OrtException, IOException {
        byte[] bytes = in.readNBytes(8 * rows * columns);
        LongBuffer values = LongBuffer.allocate(rows * columns);
        values.put(ByteBuffer.wrap(bytes).asLongBuffer()).flip();
        return OnnxTensor.createTensor(environment, values, new long[] {rows, columns});
    }

    private static void write(DataOutputStream out, OnnxTensor tensor) throws IOException {
        int count = (int) ((TensorInfo) tensor.getInfo()).getNumElements();
        ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * count).putInt(count);
        if (tensor.getInfo().type == ai.onnxruntime.OnnxJavaType.FLOAT) {
            bytes.asFloatBuffer().put(tensor.getFloatBuffer());
        } else {
            bytes.asIntBuffer().put(tensor.getIntBuffer());
        }
        out.write(bytes.array());
    }
}
