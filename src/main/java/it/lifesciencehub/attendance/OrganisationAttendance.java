package it.lifesciencehub.attendance;

import java.io.Serializable;

/**
 * How many of an organisation's people came to an event.
 *
 * @param name null for people who come for themselves
 */
public record OrganisationAttendance(Long id, String name, long expected, long attended, long noShow)
        implements Serializable {

    public Integer rate() {
        return AttendancePolicy.rate(attended, expected);
    }
}
