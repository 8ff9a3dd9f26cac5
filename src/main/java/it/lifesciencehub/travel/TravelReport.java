package it.lifesciencehub.travel;

import java.io.Serializable;
import java.util.List;

/**
 * What came of a mission.
 *
 * @param countries codes of those where a leg is, in the order of the journey
 * @param followUps meetings after which some company wants to go on
 */
public record TravelReport(
        List<Company> companies,
        List<String> travellers,
        List<String> countries,
        List<MeetingRow> meetings,
        long held,
        long cancelled,
        long followUps)
        implements Serializable {

    public record Company(String name, long travellers, long meetings, long followUps) implements Serializable {}
}
