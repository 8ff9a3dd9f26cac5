package it.lifesciencehub.fairs;

/** How a cost is split. */
public enum CostSplit {
    EQUALLY,
    /** By square metres. */
    AREA,
    /** By the price of places. */
    PRICE,
    /** Equally among companies that are named. */
    NAMED
}
