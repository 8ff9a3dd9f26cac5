package it.lifesciencehub.fairs;

import java.io.Serializable;
import java.util.List;

/**
 * All requests of a stand: undecided ones and those that wait in the declared order, then companies that have a place, then
 * those that ended.
 */
public record RequestDesk(
        StandPhase phase,
        FairOrder order,
        List<KindRow> kinds,
        List<RequestRow> asked,
        List<RequestRow> waiting,
        List<RequestRow> confirmed,
        List<RequestRow> ended)
        implements Serializable {}
