package it.lifesciencehub.positions;

import it.lifesciencehub.meetings.Quorum;

/** A count with what follows from it. */
record BallotResult(Quorum quorum, BallotTally tally, BallotOutcome outcome) {}
