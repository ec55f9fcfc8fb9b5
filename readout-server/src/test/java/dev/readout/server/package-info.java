@NullMarked
package dev.readout.server;

import org.jspecify.annotations.NullMarked;
