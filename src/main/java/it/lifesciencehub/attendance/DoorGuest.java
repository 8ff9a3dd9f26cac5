package it.lifesciencehub.attendance;

import java.time.Instant;

/**
 * Somebody with a confirmed place, with no more than a door needs.
 *
 * @param id the place's number, as text: telephones' scripts lose the last digits of a number of 64 bits
 * @param hash by which the person's code is known again without being told
 * @param at when they came in, or null
 */
public record DoorGuest(String id, String name, String organisation, String hash, Instant at, String door) {}
