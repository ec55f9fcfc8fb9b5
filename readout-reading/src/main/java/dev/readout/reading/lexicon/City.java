package dev.readout.reading.lexicon;

import dev.readout.model.record.Coordinates;
import dev.readout.model.record.StateCode;

/**
 * A city or another usual venue.
 *
 * @param name its usual English name
 * @param country the state that it lies in
 * @param coordinates where it lies
 * @param capital whether its name stands for the government too
 * @param building whether it is a building or estate, not a city or region
 */
public record City(String name, StateCode country, Coordinates coordinates, boolean capital, boolean building) {}
