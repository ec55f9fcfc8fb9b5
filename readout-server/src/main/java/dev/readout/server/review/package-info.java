/** What people decide about facts, and what waits for a decision. */
@NullMarked
package dev.readout.server.review;

import org.jspecify.annotations.NullMarked;
