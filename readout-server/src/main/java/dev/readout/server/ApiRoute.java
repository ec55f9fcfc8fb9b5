package dev.readout.server;

import dev.readout.server.openapi.ApiOperation;
import io.javalin.http.Handler;

/**
 * Something that programs may ask, and what answers it.
 *
 * @param operation what may be asked
 * @param handler what answers
 */
record ApiRoute(ApiOperation operation, Handler handler) {}
