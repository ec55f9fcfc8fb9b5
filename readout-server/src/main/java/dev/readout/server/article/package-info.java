/** The page of one article, with everything that was read in it. */
@NullMarked
package dev.readout.server.article;

import org.jspecify.annotations.NullMarked;
