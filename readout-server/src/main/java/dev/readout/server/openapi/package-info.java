/** What programs may ask, as an OpenAPI document. */
@NullMarked
package dev.readout.server.openapi;

import org.jspecify.annotations.NullMarked;
