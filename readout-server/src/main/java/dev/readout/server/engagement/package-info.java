/** The page of one engagement, with both sides' accounts. */
@NullMarked
package dev.readout.server.engagement;

import org.jspecify.annotations.NullMarked;
