@NullMarked
package dev.readout.server.view;

import org.jspecify.annotations.NullMarked;
