@NullMarked
package dev.readout.server.engagement;

import org.jspecify.annotations.NullMarked;
