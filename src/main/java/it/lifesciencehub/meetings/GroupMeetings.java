package it.lifesciencehub.meetings;

import it.lifesciencehub.groups.WorkGroup;
import java.util.List;

/**
 * A group's meetings.
 *
 * @param coming planned ones are there for those who run the group alone
 * @param past the latest first
 * @param mayRun whether the caller runs the group
 */
public record GroupMeetings(WorkGroup group, List<MeetingRow> coming, List<MeetingRow> past, boolean mayRun) {}
