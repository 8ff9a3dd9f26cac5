package it.lifesciencehub.reporting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A meeting that was held and closed.
 *
 * @param seated the organisations that had a voting delegate or an alternate in the group that day, with their names
 * @param present the ids of the organisations that took part through somebody who votes for them
 */
record SeatedSitting(Long meetingId, LocalDate day, Map<Long, String> seated, Set<Long> present) {}
