package dev.readout.server.mcp;

import dev.readout.server.shelf.Shelf;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema;
import jakarta.servlet.http.HttpServlet;

/** The tools over HTTP, each question answered by itself (streamable HTTP without sessions). */
public final class McpHttp {

    /** Where it answers. */
    public static final String PATH = "/mcp";

    private McpHttp() {}

    /**
     * What answers.
     *
     * @param shelf the record
     * @param version what clients are told our version is
     * @param largest how many bytes a question has at most
     */
    public static HttpServlet servlet(Shelf shelf, String version, int largest) {
        HttpServletStatelessServerTransport transport = HttpServletStatelessServerTransport.builder()
                .jsonMapper(McpJsonDefaults.getMapper())
                .maxRequestSize(largest)
                .build();
        McpServer.sync(transport)
                .serverInfo("readout", version)
                .instructions(McpTools.INSTRUCTIONS)
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .tools(McpTools.over(shelf).stream()
                        .map(entry -> McpStatelessServerFeatures.SyncToolSpecification.builder()
                                .tool(entry.tool())
                                .callHandler((context, request) -> entry.call(request))
                                .build())
                        .toList())
                .build();
        return transport;
    }
}
