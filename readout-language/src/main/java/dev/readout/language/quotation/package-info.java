/** Who is reported to have said what: quotations, direct and indirect, by rules over the dependency tree. */
@NullMarked
package dev.readout.language.quotation;

import org.jspecify.annotations.NullMarked;
