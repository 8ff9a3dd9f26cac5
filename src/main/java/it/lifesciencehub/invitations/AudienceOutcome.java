package it.lifesciencehub.invitations;

import java.io.Serializable;
import java.util.List;

/** Everybody whom an audience names now: those who are written to, and those who are not. */
public record AudienceOutcome(List<AudienceMember> chosen, List<AudienceMember> leftOut) implements Serializable {

    public AudienceOutcome {
        chosen = List.copyOf(chosen);
        leftOut = List.copyOf(leftOut);
    }

    static AudienceOutcome of(List<AudienceMember> members) {
        return new AudienceOutcome(
                members.stream().filter(AudienceMember::chosen).toList(),
                members.stream().filter(member -> !member.chosen()).toList());
    }

    /** Different organisations of those who are written to. */
    public long organisations() {
        return chosen.stream()
                .map(AudienceMember::organisationId)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .count();
    }
}
