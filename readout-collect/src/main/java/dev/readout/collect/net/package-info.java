/** One request to one address: where it may go, how long it may take, how much may come. */
@NullMarked
package dev.readout.collect.net;

import org.jspecify.annotations.NullMarked;
