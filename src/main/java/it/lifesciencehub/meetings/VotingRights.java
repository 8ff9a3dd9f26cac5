package it.lifesciencehub.meetings;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which of the organisations with a vote may use it on a day. A feature that takes rights away, as for meetings that were
 * missed, offers a bean; where there is none, all may.
 */
public interface VotingRights {

    /** @return those of the organisations that may vote in the group on the day */
    Set<Long> entitled(Long groupId, LocalDate day, Set<Long> organisations);
}
