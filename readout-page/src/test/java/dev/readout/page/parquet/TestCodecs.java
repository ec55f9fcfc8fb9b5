package dev.readout.page.parquet;

import io.airlift.compress.Compressor;
import io.airlift.compress.lz4.Lz4Compressor;
import io.airlift.compress.snappy.SnappyCompressor;
import io.airlift.compress.zstd.ZstdCompressor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Compresses pages as other writers of Parquet do. */
final class TestCodecs implements CompressionCodecFactory {

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        return new BytesInputCompressor() {
            @Override
            public BytesInput compress(BytesInput bytes) throws IOException {
                ByteArrayOutputStream open = new ByteArrayOutputStream();
                bytes.writeAllTo(open);
                return BytesInput.from(packed(codec, open.toByteArray()));
            }

            @Override
            public CompressionCodecName getCodecName() {
                return codec;
            }

            @Override
            public void release() {}
        };
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        throw new UnsupportedOperationException("pages are only written here");
    }

    @Override
    public void release() {}

    private static byte[] packed(CompressionCodecName codec, byte[] open) throws IOException {
        return switch (codec) {
            case SNAPPY -> packed(new SnappyCompressor(), open);
            case ZSTD -> packed(new ZstdCompressor(), open);
            case LZ4_RAW -> packed(new Lz4Compressor(), open);
            case GZIP -> {
                ByteArrayOutputStream packed = new ByteArrayOutputStream();
                try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                    out.write(open);
                }
                yield packed.toByteArray();
            }
            default -> open;
        };
    }

    private static byte[] packed(Compressor codec, byte[] open) {
        byte[] packed = new byte[codec.maxCompressedLength(open.length)];
        return Arrays.copyOf(packed, codec.compress(open, 0, open.length, packed, 0, packed.length));
    }
}
