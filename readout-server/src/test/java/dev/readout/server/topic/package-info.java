@NullMarked
package dev.readout.server.topic;

import org.jspecify.annotations.NullMarked;
