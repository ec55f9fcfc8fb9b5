/** Articles as JSON and as text for people. */
@NullMarked
package dev.readout.export.article;

import org.jspecify.annotations.NullMarked;
