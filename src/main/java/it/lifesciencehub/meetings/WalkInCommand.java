package it.lifesciencehub.meetings;

/**
 * Somebody of the hub who came without an invitation.
 *
 * @param person an e-mail address, or a name that one person has
 * @param standsInForId whose mandates they exercise, or null where they only listen
 */
public record WalkInCommand(String person, Long standsInForId, AttendanceMode mode) {}
