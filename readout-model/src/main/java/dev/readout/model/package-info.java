/** What every room of the house shares: the one exception for a broken environment. The nouns live in the packages below. */
@NullMarked
package dev.readout.model;

import org.jspecify.annotations.NullMarked;
