@NullMarked
package dev.readout.export.feed;

import org.jspecify.annotations.NullMarked;
