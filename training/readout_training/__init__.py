"""Trains the language model of Readout: data, model, training, export, quantisation, card."""
