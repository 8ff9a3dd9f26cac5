package it.lifesciencehub.organisations;

/** Where somebody's request to be taken as one of an organisation's people stands. */
public enum RequestStatus {
    OPEN,
    ACCEPTED,
    REFUSED,
    WITHDRAWN
}
