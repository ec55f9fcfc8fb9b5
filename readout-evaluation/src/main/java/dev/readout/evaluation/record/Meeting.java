package dev.readout.evaluation.record;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * In one article an engagement of the record was found to be one of the gold.
 *
 * @param gold the gold engagement's id
 * @param id the engagement's id in the record
 * @param engagement the engagement of the record
 */
record Meeting(String gold, String id, JsonNode engagement) {}
