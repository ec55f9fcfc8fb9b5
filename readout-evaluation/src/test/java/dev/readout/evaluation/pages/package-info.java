@NullMarked
package dev.readout.evaluation.pages;

import org.jspecify.annotations.NullMarked;
