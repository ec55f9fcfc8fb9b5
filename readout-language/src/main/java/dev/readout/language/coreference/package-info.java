/** Who and what an article speaks of: names, descriptions and pronouns of one person or body in one chain; who speaks. */
@NullMarked
package dev.readout.language.coreference;

import org.jspecify.annotations.NullMarked;
