@NullMarked
package dev.readout.server.measure;

import org.jspecify.annotations.NullMarked;
