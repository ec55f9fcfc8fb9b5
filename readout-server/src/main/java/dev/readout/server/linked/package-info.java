/** Pages as linked data (schema.org, JSON-LD), for machines that read along. */
@NullMarked
package dev.readout.server.linked;

import org.jspecify.annotations.NullMarked;
