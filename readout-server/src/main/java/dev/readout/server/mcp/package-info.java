/** The record for programs that converse: the Model Context Protocol. */
@NullMarked
package dev.readout.server.mcp;

import org.jspecify.annotations.NullMarked;
