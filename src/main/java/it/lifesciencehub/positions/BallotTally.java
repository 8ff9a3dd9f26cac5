package it.lifesciencehub.positions;

import java.io.Serializable;

/** Votes that were counted. */
public record BallotTally(int yes, int no, int abstain) implements Serializable {}
