package it.lifesciencehub.fairs;

/** What belongs to one stand and is nothing on any other. */
interface OnStand {

    FairStand getStand();
}
