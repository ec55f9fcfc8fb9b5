@NullMarked
package dev.readout.export.article;

import org.jspecify.annotations.NullMarked;
