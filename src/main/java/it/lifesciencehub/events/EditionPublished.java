package it.lifesciencehub.events;

/** An event of a series has become public; fired in the transaction of the publication. */
public record EditionPublished(Long eventId, String seriesCode) {}
