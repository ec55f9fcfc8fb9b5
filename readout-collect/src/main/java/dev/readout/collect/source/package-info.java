/** Which sources are followed: the user's file of sources, subscriptions of feed readers, single addresses. */
@NullMarked
package dev.readout.collect.source;

import org.jspecify.annotations.NullMarked;
