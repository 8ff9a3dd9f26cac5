package it.lifesciencehub.membership;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/** A category that can be chosen. */
public record CategoryChoice(String code, LocalisedText name, LocalisedText description, boolean voting)
        implements Serializable {

    public static CategoryChoice of(MembershipCategory category) {
        return new CategoryChoice(
                category.getCode(), category.getName(), category.getDescription(), category.isVoting());
    }
}
