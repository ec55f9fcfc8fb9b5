package dev.readout.server.mcp;

import dev.readout.server.shelf.Shelf;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;

/** The tools on a stream of lines, for a client that has started us. */
public final class McpStdio implements AutoCloseable {

    private final McpSyncServer server;
    private final Watched in;

    private McpStdio(McpSyncServer server, Watched in) {
        this.server = server;
        this.in = in;
    }

    /**
     * Begins to answer.
     *
     * @param shelf the record; stays the caller's to close
     * @param version what the client is told our version is
     * @param in where questions come from
     * @param out where answers go, and nothing else may
     */
    public static McpStdio start(Shelf shelf, String version, InputStream in, OutputStream out) {
        Watched watched = new Watched(in);
        McpSyncServer server = McpServer.sync(
                        new StdioServerTransportProvider(McpJsonDefaults.getMapper(), watched, out))
                .serverInfo("readout", version)
                .instructions(McpTools.INSTRUCTIONS)
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .tools(McpTools.over(shelf).stream()
                        .map(entry -> McpServerFeatures.SyncToolSpecification.builder()
                                .tool(entry.tool())
                                .callHandler((exchange, request) -> entry.call(request))
                                .build())
                        .toList())
                .build();
        return new McpStdio(server, watched);
    }

    /** Waits until the input has ended. */
    public void await() throws InterruptedException {
        in.ended.await();
    }

    @Override
    public void close() {
        server.closeGracefully();
    }

    /** Tells when the input has ended. */
    private static final class Watched extends FilterInputStream {

        private final CountDownLatch ended = new CountDownLatch(1);

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return told(super.read());
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return told(super.read(bytes, from, length));
        }

        @Override
        public void close() throws IOException {
            ended.countDown();
            super.close();
        }

        private int told(int read) {
            if (read < 0) {
                ended.countDown();
            }
            return read;
        }
    }
}
