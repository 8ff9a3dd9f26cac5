package it.lifesciencehub.attendance;

import java.time.Instant;

/**
 * What a telephone sends, at once or after a time without network.
 *
 * @param key the telephone's own name for it, at most 64 characters; sent again, it counts once
 * @param code what the camera read, or null
 * @param registrationId whom the helper chose by name, or null
 * @param undo whether a check-in of the same door is taken back
 * @param at by the telephone's clock, or null
 */
public record ScanCommand(String key, String code, Long registrationId, boolean undo, Instant at) {}
