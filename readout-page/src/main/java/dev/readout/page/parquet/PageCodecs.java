package dev.readout.page.parquet;

import io.airlift.compress.Decompressor;
import io.airlift.compress.MalformedInputException;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Opens pages with the JDK's gzip and with Java's own Snappy, Zstandard and LZ4; parquet-java's would need Hadoop's and native code. */
final class PageCodecs implements CompressionCodecFactory {

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        throw new UnsupportedOperationException("pages are only read here");
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        return switch (codec) {
            case UNCOMPRESSED -> new Opened((packed, length) -> packed);
            case GZIP -> new Opened(PageCodecs::unzipped);
            case SNAPPY -> new Opened(unpacked(SnappyDecompressor::new));
            case ZSTD -> new Opened(unpacked(ZstdDecompressor::new));
            case LZ4_RAW -> new Opened(unpacked(Lz4Decompressor::new));
            case LZO, BROTLI, LZ4 ->
                throw new UnreadableTable("its pages are compressed with " + codec
                        + "; gzip, snappy, zstd, lz4_raw and uncompressed ones are read");
        };
    }

    @Override
    public void release() {}

    private interface Opening {
        byte[] open(byte[] packed, int length) throws IOException;
    }

    private static byte[] unzipped(byte[] packed, int length) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readNBytes(length);
        }
    }

    private static Opening unpacked(Supplier<Decompressor> codec) {
        return (packed, length) -> {
            byte[] open = new byte[length];
            try {
                codec.get().decompress(packed, 0, packed.length, open, 0, length);
            } catch (MalformedInputException e) {
                throw new UnreadableTable("a page is damaged: " + e.getMessage(), e);
            }
            return open;
        };
    }

    private static final class Opened implements BytesInputDecompressor {

        private final Opening opening;

        Opened(Opening opening) {
            this.opening = opening;
        }

        @Override
        public BytesInput decompress(BytesInput bytes, int decompressedSize) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            bytes.writeAllTo(packed);
            return BytesInput.from(opening.open(packed.toByteArray(), decompressedSize));
        }

        @Override
        public void decompress(ByteBuffer input, int compressedSize, ByteBuffer output, int decompressedSize)
                throws IOException {
            byte[] packed = new byte[compressedSize];
            input.get(packed);
            output.put(opening.open(packed, decompressedSize));
        }

        @Override
        public void release() {}
    }
}
