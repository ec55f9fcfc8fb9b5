/** The pages and interfaces: what is in the store, for people and machines. */
@NullMarked
package dev.readout.server;

import org.jspecify.annotations.NullMarked;
