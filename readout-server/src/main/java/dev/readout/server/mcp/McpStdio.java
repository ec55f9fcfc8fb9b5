package dev.readout.server.mcp;

import dev.readout.server.shelf.Shelf;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.InputStream;
import java.io.OutputStream;

/** The tools on a stream of lines, for a client that has started us. */
public final class McpStdio implements AutoCloseable {

    private final McpSyncServer server;

    private McpStdio(McpSyncServer server) {
        this.server = server;
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
        McpSyncServer server = McpServer.sync(new StdioServerTransportProvider(McpJsonDefaults.getMapper(), in, out))
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
        return new McpStdio(server);
    }

    @Override
    public void close() {
        server.closeGracefully();
    }
}
